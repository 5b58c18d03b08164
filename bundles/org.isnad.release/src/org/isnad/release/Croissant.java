// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.isnad.core.CorpusStore;
import org.isnad.exchange.jsonl.Column;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The description of a release for machines: Croissant 1.1 of MLCommons with its vocabulary for responsible AI. Every file of data is a
 * file object with its checksum, every table a record set with keys and references, the splits and the tagsets are enumerations. Where
 * the corpus is silent, so is the description; only a date that was given (SOURCE_DATE_EPOCH) is written.
 */
@SuppressWarnings("nls")
final class Croissant {
	static final String FILE = "croissant.json";
	private static final String SPLITS = "splits";
	private static final String SILENT = "Not stated in the corpus.";
	private static final Map<Split, String> SPLIT_TERMS = Map.of(Split.TRAIN, "cr:TrainingSplit", Split.VALIDATION, "cr:ValidationSplit", Split.TEST, "cr:TestSplit");
	/** To what a column points, by the end of its name. */
	private static final Map<String, String> REFERENCES = new TreeMap<>(Map.of("doc_id", "documents/doc_id", "claim_id", "claims/claim_id", "entity_id",
			"sources/entity_id", "event_id", "events/event_id", "parent_id", "attribution/attr_id", "relation_id", "relations/relation_id",
			"content_claim_ids", "claims/claim_id", "claim_ids", "claims/claim_id"));

	private final CorpusStore store;
	private final ReleaseOptions options;
	private final Map<String, List<ReleaseFiles.DataFile>> tables;
	private final DataStatement statement;
	private final String version;
	private final Map<String, String> checksums;

	/**
	 * @param checksums the SHA-256 of each file by its path
	 */
	Croissant(CorpusStore store, ReleaseOptions options, ReleaseFiles files, DataStatement statement, String version, Map<String, String> checksums) {
		this.store = store;
		this.options = options;
		this.tables = files.byTable();
		this.statement = statement;
		this.version = version;
		this.checksums = checksums;
	}

	JsonObject json(String time) {
		JsonObject dataset = new JsonObject();
		dataset.add("@context", context());
		dataset.addProperty("@type", "sc:Dataset");
		dataset.add("conformsTo", list("http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"));
		dataset.addProperty("name", Citation.title(store));
		String stated = statement.words("description");
		dataset.addProperty("description", (stated == null ? "" : stated + " ")
				+ "Claims in news articles, the sources that they are attributed to, chain by chain, and the relations between claims, within and across articles."
				+ (options.annotationsOnly() ? " Annotations only: the texts are left out." : ""));
		dataset.addProperty("version", version);
		if (options.licence() != null) {
			dataset.addProperty("license", "https://spdx.org/licenses/" + options.licence() + ".html");
		}
		if (statement.words("url") != null) {
			dataset.addProperty("url", statement.words("url"));
		}
		JsonArray creators = new JsonArray();
		for (String author : Citation.authors(store, statement)) {
			JsonObject creator = new JsonObject();
			creator.addProperty("@type", "sc:Organization");
			creator.addProperty("name", author);
			creators.add(creator);
		}
		dataset.add("creator", creators);
		if (store.corpus().getLanguage() != null) {
			dataset.addProperty("inLanguage", store.corpus().getLanguage());
		}
		if (time != null) {
			dataset.addProperty("datePublished", time.substring(0, time.indexOf('T')));
		}
		dataset.addProperty("isLiveDataset", false);
		dataset.addProperty("citeAs", String.join(", ", Citation.authors(store, statement)) + ": " + Citation.title(store) + ", version " + version + ".");
		dataset.add("keywords", list("claims", "attribution", "contradiction", "news"));
		addResponsibility(dataset);
		addProvenance(dataset);
		dataset.add("distribution", distribution());
		dataset.add("recordSet", recordSets());
		return dataset;
	}

	/** The vocabulary for responsible AI: what is known from the corpus, and what its people state. */
	private void addResponsibility(JsonObject dataset) {
		boolean gold = CorpusStore.GOLD.equals(options.annotator());
		dataset.addProperty("rai:dataCollection", stated("collection", "Published news articles, kept exactly as they were published."));
		dataset.addProperty("rai:dataCollectionType", "Secondary Data Analysis");
		dataset.addProperty("rai:dataCollectionTimeframe", stated("collection_timeframe", SILENT));
		dataset.addProperty("rai:dataAnnotationPlatform", "Isnad");
		dataset.addProperty("rai:dataAnnotationProtocol", (gold ? "Several annotators work alone; what they agree on and what adjudication decides is the gold standard."
				: "The work of one annotator, not adjudicated.")
				+ (store.corpus().getGuidelineVersion() == null ? "" : " Guidelines " + store.corpus().getGuidelineVersion() + "."));
		dataset.addProperty("rai:dataAnnotationAnalysis", "The agreement of the annotators is in " + AgreementTable.FILE + " and README.md.");
		dataset.addProperty("rai:annotationsPerItem", tables.containsKey(ReleaseTable.LABELS) ? "The labels of each annotator are in the table labels, with their number (n_annotators)."
				: "One label an item.");
		dataset.addProperty("rai:annotatorDemographics", stated("annotators", SILENT));
		dataset.addProperty("rai:dataBiases", stated("biases", "Outlets and sources may be partisan; the choice of articles is that of the corpus."));
		dataset.addProperty("rai:dataSocialImpact", stated("social_impact", SILENT));
		dataset.addProperty("rai:dataLimitations", stated("limitations", "A claim is what somebody said, not what is true; a contradiction says that two claims disagree, not which of them is right."));
		dataset.addProperty("rai:personalSensitiveInformation", stated("personal_information", "News names people who acted or spoke in public."));
		dataset.addProperty("rai:dataUseCases", "Claim detection, attribution, natural language inference and contradiction detection in news.");
		dataset.addProperty("rai:dataReleaseMaintenancePlan", stated("maintenance", SILENT));
	}

	private String stated(String key, String silent) {
		String words = statement.words(key);
		return words == null ? silent : words;
	}

	private static void addProvenance(JsonObject dataset) {
		JsonObject activity = new JsonObject();
		activity.addProperty("@type", "prov:Activity");
		activity.addProperty("prov:label", "Annotation and release with Isnad; see " + Manifest.FILE);
		dataset.add("prov:wasGeneratedBy", activity);
	}

	private JsonArray distribution() {
		JsonArray all = new JsonArray();
		tables.forEach((table, files) -> {
			for (ReleaseFiles.DataFile file : files) {
				JsonObject object = new JsonObject();
				object.addProperty("@type", "cr:FileObject");
				object.addProperty("@id", file.path());
				object.addProperty("name", file.path());
				object.addProperty("contentUrl", file.path());
				object.addProperty("encodingFormat", "application/jsonlines");
				object.addProperty("contentSize", file.bytes() + " B");
				object.addProperty("sha256", checksums.get(file.path()));
				all.add(object);
			}
			if (files.size() > 1) {
				JsonObject set = new JsonObject();
				set.addProperty("@type", "cr:FileSet");
				set.addProperty("@id", table + "-files");
				set.addProperty("name", table + "-files");
				set.addProperty("encodingFormat", "application/jsonlines");
				set.addProperty("includes", "data/" + table + "/*.jsonl");
				all.add(set);
			}
		});
		return all;
	}

	private JsonArray recordSets() {
		JsonArray all = new JsonArray();
		all.add(splits());
		Map<String, List<String>> tagsets = new LinkedHashMap<>();
		JsonArray records = new JsonArray();
		for (ReleaseTable table : ReleaseTable.all(options.annotationsOnly())) {
			if (tables.containsKey(table.name())) {
				records.add(recordSet(table, tagsets));
			}
		}
		tagsets.forEach((id, values) -> all.add(enumeration(id, "sc:Enumeration", values.stream().map(Croissant::named).toList())));
		all.addAll(records);
		return all;
	}

	private JsonObject splits() {
		List<JsonObject> rows = new ArrayList<>();
		for (Split split : Split.values()) {
			JsonObject row = named(split.id());
			if (SPLIT_TERMS.containsKey(split)) {
				row.addProperty("url", SPLIT_TERMS.get(split));
			}
			rows.add(row);
		}
		return enumeration(SPLITS, "cr:Split", rows);
	}

	private static JsonObject named(String name) {
		JsonObject row = new JsonObject();
		row.addProperty("name", name);
		return row;
	}

	private static JsonObject enumeration(String id, String type, List<JsonObject> rows) {
		JsonObject set = node("cr:RecordSet", id);
		set.addProperty("dataType", type);
		set.add("key", reference(id + "/name"));
		JsonArray fields = new JsonArray();
		for (String key : rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList()) {
			JsonObject field = node("cr:Field", id + '/' + key);
			field.addProperty("dataType", "url".equals(key) ? "sc:URL" : "sc:Text");
			fields.add(field);
		}
		set.add("field", fields);
		JsonArray data = new JsonArray();
		rows.forEach(row -> {
			JsonObject full = new JsonObject();
			row.entrySet().forEach(entry -> full.add(id + '/' + entry.getKey(), entry.getValue()));
			data.add(full);
		});
		set.add("data", data);
		return set;
	}

	private JsonObject recordSet(ReleaseTable table, Map<String, List<String>> tagsets) {
		JsonObject set = node("cr:RecordSet", table.name());
		set.add("key", reference(table.name() + '/' + table.id()));
		JsonArray fields = new JsonArray();
		for (Column column : table.columns()) {
			fields.add(field(table, column, table.name() + '/' + column.name(), column.name(), tagsets));
		}
		set.add("field", fields);
		return set;
	}

	/**
	 * @param path where the value is: the column, and inside it as a JSON path
	 */
	private JsonObject field(ReleaseTable table, Column column, String id, String path, Map<String, List<String>> tagsets) {
		JsonObject field = node("cr:Field", id);
		String tagset = tagset(column, tagsets);
		boolean label = ReleaseTable.NLI.equals(table.name()) && "label".equals(column.name());
		switch (column.kind()) {
		case OBJECT, OBJECTS -> {
			JsonArray inner = new JsonArray();
			column.fields().forEach(each -> inner.add(field(table, each, id + '/' + each.name(), path + (column.kind() == Column.Kind.OBJECT ? "." : "[*].") + each.name(), tagsets)));
			field.add("subField", inner);
		}
		default -> field.add("dataType", label ? list("sc:Text", "cr:Label") : list(type(column.kind())));
		}
		if (column.kind() == Column.Kind.STRINGS || column.kind() == Column.Kind.INTEGERS || column.kind() == Column.Kind.OBJECTS) {
			field.addProperty("isArray", true);
			field.addProperty("arrayShape", "-1");
		}
		field.add("source", source(table, path));
		String target = "split".equals(column.name()) ? SPLITS + "/name" : tagset != null ? tagset + "/name" : target(table, column);
		if (target != null) {
			JsonObject references = new JsonObject();
			references.add("field", reference(target));
			field.add("references", references);
		}
		return field;
	}

	private static String type(Column.Kind kind) {
		return switch (kind) {
		case INTEGER, INTEGERS -> "cr:Int32";
		case NUMBER -> "cr:Float64";
		case BOOLEAN -> "sc:Boolean";
		default -> "sc:Text";
		};
	}

	/** The id of the enumeration of a column's tagset, which is noted, or null. */
	private String tagset(Column column, Map<String, List<String>> tagsets) {
		if (column.tagset() == null || column.layer() == null) {
			return null;
		}
		Tagset tagset = store.scheme().tagset(column.layer(), column.tagset()).orElse(null);
		if (tagset == null || tagset.getTags().isEmpty()) {
			return null;
		}
		String id = column.layer().id() + '-' + column.tagset();
		tagsets.putIfAbsent(id, tagset.getTags().stream().map(Tag::getValue).toList());
		return id;
	}

	/** The key that a column points to; null where it points nowhere, is the key itself, or the table is not there. */
	private String target(ReleaseTable table, Column column) {
		for (Map.Entry<String, String> reference : REFERENCES.entrySet()) {
			String name = column.name();
			boolean named = name.equals(reference.getKey()) || name.endsWith("_" + reference.getKey());
			String targetTable = reference.getValue().substring(0, reference.getValue().indexOf('/'));
			if (named && !(table.name().equals(targetTable) && name.equals(table.id())) && tables.containsKey(targetTable)) {
				return reference.getValue();
			}
		}
		return null;
	}

	private JsonObject source(ReleaseTable table, String path) {
		List<ReleaseFiles.DataFile> files = tables.get(table.name());
		JsonObject source = new JsonObject();
		if (files.size() > 1) {
			source.add("fileSet", reference(table.name() + "-files"));
		} else {
			source.add("fileObject", reference(files.getFirst().path()));
		}
		int inner = path.indexOf('.');
		int array = path.indexOf('[');
		int end = inner < 0 ? path.length() : array >= 0 && array < inner ? array : inner;
		JsonObject extract = new JsonObject();
		extract.addProperty("column", path.substring(0, end));
		source.add("extract", extract);
		if (end < path.length()) {
			JsonObject transform = new JsonObject();
			transform.addProperty("jsonPath", "$" + path.substring(end));
			source.add("transform", transform);
		}
		return source;
	}

	private static JsonObject node(String type, String id) {
		JsonObject node = new JsonObject();
		node.addProperty("@type", type);
		node.addProperty("@id", id);
		node.addProperty("name", id);
		return node;
	}

	private static JsonObject reference(String id) {
		JsonObject reference = new JsonObject();
		reference.addProperty("@id", id);
		return reference;
	}

	private static JsonArray list(String... values) {
		JsonArray list = new JsonArray();
		for (String value : values) {
			list.add(value);
		}
		return list;
	}

	/** The names that the description uses, and what they mean. */
	private static JsonObject context() {
		JsonObject context = new JsonObject();
		context.addProperty("@language", "en");
		context.addProperty("@vocab", "https://schema.org/");
		context.addProperty("sc", "https://schema.org/");
		context.addProperty("cr", "http://mlcommons.org/croissant/");
		context.addProperty("prov", "http://www.w3.org/ns/prov#");
		context.addProperty("rai", "http://mlcommons.org/croissant/RAI/");
		context.addProperty("dct", "http://purl.org/dc/terms/");
		context.addProperty("conformsTo", "dct:conformsTo");
		for (String term : List.of("arrayShape", "column", "extract", "field", "fileObject", "fileSet", "includes", "isArray", "isLiveDataset", "citeAs", "jsonPath", "key", "recordSet", "references",
				"source", "subField", "transform")) {
			context.addProperty(term, "cr:" + term);
		}
		for (String term : List.of("data", "dataType")) {
			JsonObject meaning = new JsonObject();
			meaning.addProperty("@id", "cr:" + term);
			meaning.addProperty("@type", "data".equals(term) ? "@json" : "@vocab");
			context.add(term, meaning);
		}
		return context;
	}
}
