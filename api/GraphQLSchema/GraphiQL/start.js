'use strict';
// The page hands over the examples; GraphiQL opens each in a tab of its own.
const examples = JSON.parse(document.getElementById('examples').textContent);
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: location.pathname }),
    defaultTabs: examples.map((query) => ({ query })),
    schemaDescription: true,
    inputValueDeprecation: true,
  }),
);
