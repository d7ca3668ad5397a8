using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Vocabularies;

namespace ThiDua.Portal.Api.OData.Model;

/// <summary>Says in the model what the source can do, from the same table that requests are held against.</summary>
internal static class CapabilityAnnotations
{
    private const string Capabilities = "Org.OData.Capabilities.V1.";
    private const string Core = "Org.OData.Core.V1.";

    public static void Add(EdmModel model, ODataCapabilities capabilities)
    {
        var container = (IEdmVocabularyAnnotatable)model.EntityContainer;
        Set(model, container, "FilterFunctions", Texts(capabilities.FilterFunctions));
        Set(model, container, "ConformanceLevel", new EdmEnumMemberExpression(Member(model, "ConformanceLevelType", "Intermediate")));
        Set(model, container, "SupportedFormats", Texts(["application/json;metadata=none", "application/json;metadata=minimal", "application/json;metadata=full", "text/csv"]));
        Set(model, container, "AsynchronousRequestsSupported", Flag(false));
        Set(model, container, "CrossJoinSupported", Flag(false));
        Set(model, container, "BatchSupported", Flag(true));
        Set(model, container, "BatchSupport", Record(("Supported", Flag(true)), ("SupportedFormats", Texts(["application/json"]))));
        Set(model, container, "QuerySegmentSupported", Flag(true));
        Set(model, container, "KeyAsSegmentSupported", Flag(true));
        Set(model, container, "ODataVersions", new EdmStringConstant("4.0 4.01"), Core);
        foreach (var set in model.EntityContainer.EntitySets())
            OfSet(model, set, capabilities);
    }

    private static void OfSet(EdmModel model, IEdmEntitySet set, ODataCapabilities capabilities)
    {
        var type = set.EntityType();
        var target = (IEdmVocabularyAnnotatable)set;
        Set(model, target, "TopSupported", Flag(true));
        Set(model, target, "SkipSupported", Flag(true));
        Set(model, target, "IndexableByKey", Flag(true));
        Set(model, target, "CountRestrictions", Record(("Countable", Flag(true))));
        Set(model, target, "SearchRestrictions", Record(("Searchable", Flag(true))));
        Set(model, target, "ExpandRestrictions", Record(("Expandable", Flag(true)), ("MaxLevels", new EdmIntegerConstant(3))));
        Set(model, target, "FilterRestrictions", Record(("Filterable", Flag(true)), ("NonFilterableProperties", Paths(type.StructuralProperties().Where(property => !capabilities.Filterable(property))))));
        Set(model, target, "SortRestrictions", Record(("Sortable", Flag(true)), ("NonSortableProperties", Paths(type.StructuralProperties().Where(property => !capabilities.Sortable(property))))));
        Set(model, target, "InsertRestrictions", Record(("Insertable", Flag(false))));
        Set(model, target, "UpdateRestrictions", Record(("Updatable", Flag(false))));
        Set(model, target, "DeleteRestrictions", Record(("Deletable", Flag(false))));
    }

    private static void Set(EdmModel model, IEdmVocabularyAnnotatable target, string name, IEdmExpression value, string space = Capabilities)
    {
        // Every model of the library refers to its vocabularies.
        if (model.FindTerm(space + name) is not { } term)
            return;
        var annotation = new EdmVocabularyAnnotation(target, term, value);
        annotation.SetSerializationLocation(model, EdmVocabularyAnnotationSerializationLocation.Inline);
        model.SetVocabularyAnnotation(annotation);
    }

    private static IEdmEnumMember[] Member(EdmModel model, string type, string name) =>
        [((IEdmEnumType)model.FindType(Capabilities + type)).Members.First(member => member.Name == name)];

    private static EdmBooleanConstant Flag(bool value) => new(value);

    private static EdmCollectionExpression Texts(IEnumerable<string> texts) => new(texts.Select(text => new EdmStringConstant(text)));

    private static EdmCollectionExpression Paths(IEnumerable<IEdmProperty> properties) => new(properties.Select(property => new EdmPropertyPathExpression(property.Name)));

    private static EdmRecordExpression Record(params (string Name, IEdmExpression Value)[] values) => new(values.Select(value => new EdmPropertyConstructor(value.Name, value.Value)));
}
