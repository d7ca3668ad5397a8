using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Vocabularies;
using Microsoft.OData.Edm.Vocabularies.V1;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>The model of the datasets: their tables, printed.</summary>
public sealed class PortalModel
{
    private const string Namespace = "ThiDua.Portal";
    private readonly Dictionary<Dataset, EdmEntityType> _types = [];
    private readonly Dictionary<Dataset, EdmEntitySet> _sets = [];
    private readonly Dictionary<Type, EdmEnumType> _enums = [];
    private readonly Dictionary<IEdmProperty, Column> _columns = [];
    private readonly Dictionary<IEdmEntityType, Dataset> _datasets = [];

    public PortalModel()
    {
        var container = new EdmEntityContainer(Namespace, "Container");
        Edm.AddElement(container);
        foreach (var dataset in DatasetCatalog.Datasets)
            AddType(dataset);
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            _sets[dataset] = container.AddEntitySet(dataset.Name, _types[dataset]);
            Describe(_sets[dataset], dataset.Label, dataset.Help);
        }

        foreach (var dataset in DatasetCatalog.Datasets)
            AddLinks(dataset);
    }

    /// <summary>The model.</summary>
    public EdmModel Edm { get; } = new();

    /// <summary>The dataset of a type.</summary>
    public Dataset DatasetOf(IEdmEntityType type) => _datasets[type];

    /// <summary>The column of a property; for one that navigates, the link.</summary>
    public Column ColumnOf(IEdmProperty property) => _columns[property];

    /// <summary>Whether a property navigates against its link.</summary>
    public bool IsBack(IEdmNavigationProperty property) => _datasets[(IEdmEntityType)property.DeclaringType].Find(property.Name) is null;

    /// <summary>The property of a column.</summary>
    public static string PropertyOf(Column column) => column.Target is null ? column.Name : column.Name + (column.IsList ? "Ids" : "Id");

    private void AddType(Dataset dataset)
    {
        var type = new EdmEntityType(Namespace, dataset.Type.Name);
        foreach (var column in dataset.Columns)
        {
            var property = type.AddStructuralProperty(PropertyOf(column), Type(column));
            if (column.Role is Role.Key)
                type.AddKeys(property);
            _columns[property] = column;
        }

        Edm.AddElement(type);
        foreach (var column in dataset.Columns)
            Describe((EdmStructuralProperty)type.FindProperty(PropertyOf(column)), column.Label, column.Help);
        (_types[dataset], _datasets[type]) = (type, dataset);
    }

    private IEdmTypeReference Type(Column column)
    {
        var nullable = column.IsNullable;
        IEdmTypeReference one = column switch
        {
            { Type.IsEnum: true } => new EdmEnumTypeReference(Enumeration(column), nullable),
            _ when column.Type == typeof(bool) => EdmCoreModel.Instance.GetBoolean(nullable),
            _ when column.Type == typeof(int) => EdmCoreModel.Instance.GetInt32(nullable),
            _ when column.Type == typeof(decimal) => EdmCoreModel.Instance.GetDecimal(null, null, nullable),
            _ when column.Type == typeof(DateOnly) => EdmCoreModel.Instance.GetDate(nullable),
            _ => EdmCoreModel.Instance.GetString(nullable),
        };
        return column.IsList ? EdmCoreModel.GetCollection(one) : one;
    }

    private EdmEnumType Enumeration(Column column)
    {
        if (_enums.TryGetValue(column.Type, out var known))
            return known;
        var type = _enums[column.Type] = new(Namespace, column.Type.Name);
        foreach (var (value, index) in column.Values.Select((value, index) => (value, index)))
        {
            var member = type.AddMember(value.Name, new EdmEnumMemberValue(index));
            Describe(member, value.Label, null);
        }

        Edm.AddElement(type);
        return type;
    }

    /// <summary>Every link in both directions. A link to any entry leads back to the entry and to each kind of record that has a page.</summary>
    private void AddLinks(Dataset dataset)
    {
        foreach (var column in dataset.Columns.Where(column => column.Target is not null))
        {
            var target = DatasetCatalog.Of(column.Target!);
            var forth = new EdmNavigationPropertyInfo { Name = column.Name, Target = _types[target], TargetMultiplicity = column.IsList ? EdmMultiplicity.Many : column.IsNullable ? EdmMultiplicity.ZeroOrOne : EdmMultiplicity.One };
            var property = column.Reverse is null
                ? _types[dataset].AddUnidirectionalNavigation(forth)
                : _types[dataset].AddBidirectionalNavigation(forth, new() { Name = column.Reverse, Target = _types[dataset], TargetMultiplicity = EdmMultiplicity.Many });
            Linked(dataset, property, target, column);
            if (column.Reverse is null)
                continue;
            Linked(target, (EdmNavigationProperty)property.Partner, dataset, column);
            if (column.Target != typeof(Entry))
                continue;
            foreach (var other in DatasetCatalog.Datasets.Where(other => Links.BackTo(other).Any(link => link.Column == column) && other != target))
                Linked(other, _types[other].AddUnidirectionalNavigation(new() { Name = column.Reverse, Target = _types[dataset], TargetMultiplicity = EdmMultiplicity.Many }), dataset, column);
        }
    }

    private void Linked(Dataset dataset, EdmNavigationProperty property, Dataset target, Column column)
    {
        _columns[property] = column;
        _sets[dataset].AddNavigationTarget(property, _sets[target]);
        Describe(property, property.Name == column.Name ? column.Label : $"{target.Label}: {column.Label}", null);
    }

    private void Describe(IEdmVocabularyAnnotatable target, string label, string? help)
    {
        Annotate(target, CoreVocabularyModel.DescriptionTerm, label);
        if (help is not null)
            Annotate(target, CoreVocabularyModel.LongDescriptionTerm, help);
    }

    private void Annotate(IEdmVocabularyAnnotatable target, IEdmTerm term, string text)
    {
        var annotation = new EdmVocabularyAnnotation(target, term, new EdmStringConstant(text));
        annotation.SetSerializationLocation(Edm, EdmVocabularyAnnotationSerializationLocation.Inline);
        Edm.AddVocabularyAnnotation(annotation);
    }
}
