// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/**
 * The README of a release: a dataset card with its YAML head, and the data statement of Bender and Friedman (2018). It says only what the corpus knows;
 * where the corpus is silent, so is the card, in so many words.
 */
@SuppressWarnings("nls")
final class DatasetCard {
	static final String FILE = "README.md";
	private static final String SILENT = "Not stated in the corpus.";

	private final CorpusStore store;
	private final ReleaseOptions options;
	private final ReleaseRows rows;
	private final SplitPlan plan;
	private final ReleaseFiles files;
	private final SplitReport report;
	private final AgreementTable agreement;
	private final DataStatement statement;
	private final String version;
	private final StringBuilder card = new StringBuilder();

	DatasetCard(CorpusStore store, ReleaseOptions options, ReleaseRows rows, SplitPlan plan, SplitReport report, ReleaseFiles files, AgreementTable agreement, String version)
			throws CorpusException {
		this.store = store;
		this.options = options;
		this.rows = rows;
		this.plan = plan;
		this.report = report;
		this.files = files;
		this.agreement = agreement;
		this.version = version;
		this.statement = DataStatement.of(store);
	}

	String text(SubMonitor monitor) throws CorpusException {
		addHead();
		addSummary();
		addStructure();
		addSplits();
		addProcess();
		card.append(new BiasSection(store, rows, options.seed()).text(monitor));
		card.append(new HypothesisBias(rows, this::textOf).text());
		addStatement();
		return card.toString();
	}

	private String textOf(String claim) {
		ClaimNode known = rows.related(claim);
		return known != null ? known.text() : rows.pool().text(claim);
	}

	private int count(String table) {
		return rows.count(table);
	}

	private void addHead() {
		line("---");
		line("language:");
		languages().forEach(language -> line("- " + Features.quote(language)));
		line("license: " + Features.quote(options.licence() == null ? "unknown" : options.licence()));
		line("pretty_name: " + Features.quote(name()));
		line("annotations_creators:\n- expert-generated\nlanguage_creators:\n- found\nmultilinguality:\n- " + (languages().size() > 1 ? "multilingual" : "monolingual"));
		line("source_datasets:\n- original\nsize_categories:\n- '" + sizeCategory(count(ReleaseTable.CLAIMS)) + "'");
		line("task_categories:\n- text-classification\n- token-classification\ntask_ids:\n- natural-language-inference");
		line("tags:\n- claims\n- attribution\n- contradiction\n- news");
		line("configs:");
		Map<String, List<ReleaseFiles.DataFile>> tables = files.byTable();
		tables.forEach(this::addConfig);
		line("dataset_info:");
		for (ReleaseTable table : ReleaseTable.all(options.annotationsOnly())) {
			if (tables.containsKey(table.name())) {
				addFeatures(table, tables.get(table.name()));
			}
		}
		line("---\n");
	}

	private void addConfig(String table, List<ReleaseFiles.DataFile> dataFiles) {
		line("- config_name: " + table);
		if (ReleaseTable.NLI.equals(table)) {
			line("  default: true");
		}
		line("  data_files:");
		for (ReleaseFiles.DataFile file : withRows(dataFiles)) {
			line("  - split: " + splitName(file));
			line("    path: " + file.path());
		}
	}

	private void addFeatures(ReleaseTable table, List<ReleaseFiles.DataFile> dataFiles) {
		line("- config_name: " + table.name());
		line("  features:");
		card.append(new Features(store.scheme(), rows.tags()).of(table));
		line("  splits:");
		for (ReleaseFiles.DataFile file : withRows(dataFiles)) {
			line("  - name: " + splitName(file));
			line("    num_bytes: " + file.bytes());
			line("    num_examples: " + file.rows());
		}
	}

	/** Readers refuse a split without rows, but need at least one. */
	private static List<ReleaseFiles.DataFile> withRows(List<ReleaseFiles.DataFile> dataFiles) {
		List<ReleaseFiles.DataFile> filled = dataFiles.stream().filter(file -> file.rows() > 0).toList();
		return filled.isEmpty() ? dataFiles.subList(0, 1) : filled;
	}

	/** "all" is taken by the readers of cards; data that are not split are called train there, as is the custom. */
	private static String splitName(ReleaseFiles.DataFile file) {
		return file.split() == null || Split.ALL.id().equals(file.split()) ? Split.TRAIN.id() : file.split();
	}

	private String name() {
		String name = store.corpus().getName();
		return name == null || name.isBlank() ? "Corpus" : name.replaceAll("\\s+", " ").strip();
	}

	private TreeSet<String> languages() {
		TreeSet<String> languages = new TreeSet<>();
		rows.documents().forEach(document -> languages.add(document.language()));
		return languages;
	}

	static String sizeCategory(int rows) {
		return rows < 1_000 ? "n<1K" : rows < 10_000 ? "1K<n<10K" : rows < 100_000 ? "10K<n<100K" : rows < 1_000_000 ? "100K<n<1M" : "1M<n<10M";
	}

	private void addSummary() {
		line("# " + name() + "\n");
		line("## Summary\n");
		line("Claims in news articles, the sources that they are attributed to, and the relations between claims, within and across articles: contradiction above all. "
				+ count(ReleaseTable.DOCUMENTS) + " documents, " + count(ReleaseTable.CLAIMS) + " claims, " + count(ReleaseTable.ATTRIBUTION) + " attributions, "
				+ count(ReleaseTable.RELATIONS) + " relations, " + count(ReleaseTable.SOURCES) + " sources. Version " + version + ". Made with Isnad.\n");
		if (statement.words("description") != null) {
			line(stated("description", "").strip() + "\n");
		}
		if (options.annotationsOnly()) {
			line("This release has **annotations only**: the texts are left out. Offsets, the SHA-256 of each text, and up to 32 characters before and after each claim are given, so that whoever has the texts can put them back and check that they are the same: `isnad rehydrate RELEASE TEXTS --out DIR`, or `python3 " + VerifyScript.FILE + " --texts TEXTS`.\n");
		}
		line("## Supported tasks\n");
		line("- claim detection and attribution (`claims`, `attribution`): spans with their tags; chains of who says that who says");
		line("- natural language inference, contradiction detection (`nli`, `relations`)");
		line("- entity resolution of sources (`attribution`, `sources`)\n");
	}

	private void addStructure() {
		line("## Structure\n");
		line("One JSON object a line, UTF-8. Every row has every key; `null` means unset. `schema/` has the JSON Schema of each table, `scheme.json` the tagsets. Offsets: `spans` counts Unicode code points, `spans_utf16` UTF-16 code units; the end is exclusive, a span may have several fragments, and `text` joins them with a space.\n");
		line("| table | rows | what |\n|---|---|---|");
		Map<String, String> what = new TreeMap<>(Map.of(ReleaseTable.DOCUMENTS, "the articles", ReleaseTable.CLAIMS, "the claims with their tags", ReleaseTable.ATTRIBUTION,
				"source, cue and content; `parent_id` and `chain` for nesting", ReleaseTable.RELATIONS, "pairs of claims with label and type", ReleaseTable.SOURCES,
				"the registry of source entities", ReleaseTable.EVENTS, "what several claims speak of", ReleaseTable.ANCHORS, "times, places, quantities", ReleaseTable.MENTIONS,
				"sources and cues outside attributions", ReleaseTable.NLI, "premise, hypothesis and label, made from the relations and sampled"));
		what.put(ReleaseTable.TOKENS, "sentences as tokens with BIO tags, a row for each depth of attribution");
		what.put(ReleaseTable.LABELS, "what each annotator said where the gold standard says one thing");
		files.byTable().keySet().forEach(table -> line("| `" + table + "` | " + count(table) + " | " + what.get(table) + " |"));
		line("");
		addLabels("Relations by label", ReleaseTable.RELATIONS, "label");
		addLabels("Pairs by label", ReleaseTable.NLI, "label");
		line("Pairs: EQUIVALENT entails in both directions; SUPPORT entails from its first claim to its second and is neutral the other way; CONTRADICTION is one pair; UPDATE (the same, later) and NEUTRAL are neutral, negatives that a person looked at (`negative_origin` HARD_ANNOTATED); UNDECIDABLE is left out."
				+ " Where a split has fewer neutral pairs than wanted (" + options.contents().negatives() + " % of its largest other label), pairs are sampled: of one event and different sources (SAMPLED_SAME_EVENT), then with a content word in common (SAMPLED_RANDOM);"
				+ " never a pair with a relation, one that follows from relations, or one that somebody left undecided. `inclusion_prob` is the probability with which a pair was drawn.\n");
		addOrigins();
		if (!options.annotationsOnly()) {
			line("Tokens: `ner_tags` are BIO tags of sources, cues and contents, `claim_tags` of claims, as numbers in the order of the names above; `starts` are in code points. A nested attribution stands in a row of greater `depth`, what overlaps within a depth in one of greater `stack`; every sentence has a row of depth 1 and stack 0.\n");
		}
	}

	private void addOrigins() {
		Map<String, Integer> counts = new TreeMap<>();
		rows.rows(ReleaseTable.NLI).forEach(row -> {
			String origin = ReleaseRows.text(row, "negative_origin");
			if (origin != null) {
				counts.merge(origin, 1, Integer::sum);
			}
		});
		if (!counts.isEmpty()) {
			List<String> parts = new ArrayList<>();
			counts.forEach((origin, count) -> parts.add(origin + " " + count));
			line("Neutral pairs by origin: " + String.join(", ", parts) + ".\n");
		}
	}

	private void addLabels(String title, String table, String key) {
		Map<String, Integer> counts = new TreeMap<>();
		rows.rows(table).forEach(row -> counts.merge(String.valueOf(ReleaseRows.text(row, key)), 1, Integer::sum));
		if (!counts.isEmpty()) {
			List<String> parts = new ArrayList<>();
			counts.forEach((label, count) -> parts.add(label + " " + count));
			line(title + ": " + String.join(", ", parts) + ".\n");
		}
	}

	private void addSplits() {
		line("## Splits\n");
		String level = options.level().id();
		if (plan.isUnsplit()) {
			line("Everything is connected (one component), so it cannot be split by " + level + " without leakage. The data are in one part, `all`, which the configurations above call train.\n");
			return;
		}
		List<String> sizes = new ArrayList<>();
		plan.sizes().forEach((split, size) -> sizes.add(split + " " + size));
		boolean byTime = options.splitting().byTime() && options.level() == SplitLevel.DOCUMENT;
		line("By " + level + (byTime ? ", in the order of time, " : ", ") + options.ratio() + ", seed " + options.seed() + ": " + String.join(", ", sizes) + " (of " + plan.componentCount()
				+ " connected components, the largest of " + report.largest() + "). What is connected by a relation, an event or a nearly equal text is never torn apart.\n");
		if (byTime) {
			line("Documents in validation and test that are older than the newest for training, because they hang together with newer ones: " + report.olderThanTraining() + ".\n");
		}
		line("Sources that occur in more than one split: " + report.sharedSources() + ". Documents whose claims do: " + report.sharedDocuments()
				+ ". They are named in `manifest.json`, as are the components of more than one " + level + " and what holds each together.\n");
	}

	private void addProcess() throws CorpusException {
		line("## Annotation process\n");
		boolean gold = CorpusStore.GOLD.equals(options.annotator());
		Set<String> heard = gold ? adjudicated() : Set.of();
		String origin = heard.isEmpty() ? "Adjudicated." : "Adjudicated from the work of " + heard.size() + (heard.size() == 1 ? " annotator." : " annotators.");
		line((gold ? origin : "The work of one annotator, not adjudicated.")
				+ (store.corpus().getGuidelineVersion() == null ? "" : " Guidelines: " + store.corpus().getGuidelineVersion() + ".")
				+ (Files.isDirectory(files.folder().resolve(Guidelines.FOLDER)) ? " They are in `" + Guidelines.FOLDER + "`." : "") + "\n");
		card.append(agreement.text());
	}

	/** Whose work the log of adjudication names; nobody's where the gold was made elsewhere. */
	private Set<String> adjudicated() throws CorpusException {
		Set<String> heard = new TreeSet<>();
		store.relations(CorpusStore.GOLD).getDecisions().forEach(decision -> heard.addAll(decision.getAnnotators()));
		heard.addAll(rows.adjudicated());
		return heard;
	}

	private void addStatement() {
		line("## Data statement\n");
		line("- **Curation rationale**: " + stated("curation_rationale", SILENT));
		line("- **Language variety**: " + String.join(", ", languages()) + " (BCP 47), written news.");
		line("- **Speakers**: " + stated("speakers", SILENT));
		line("- **Annotators**: " + stated("annotators", SILENT));
		line("- **Speech situation**: " + stated("speech_situation", SILENT));
		line("- **Source data**: " + stated("collection", "") + outlets());
		line("- **Dates of publication**: " + dates() + (statement.words("collection_timeframe") == null ? "" : " Collected: " + stated("collection_timeframe", "")));
		line("- **Text characteristics**: texts are kept exactly as they were published, with their misspellings; corrections stand beside them (`correction`). Comments and times of annotation are left out.\n");
		line("## Personal and sensitive information\n");
		line("News names people who acted or spoke in public; `sources` lists them. " + stated("personal_information", "No further statement is made in the corpus.") + "\n");
		line("## Social impact and biases\n");
		line(stated("biases", "Outlets and sources may be partisan.")
				+ " A claim in the data is what somebody said, not what is true, and a contradiction says that two claims disagree, not which of them is right. " + stated("social_impact", "") + "\n");
		if (statement.words("limitations") != null) {
			line("## Limitations\n\n" + stated("limitations", "") + "\n");
		}
		line("## Licensing\n");
		line((options.licence() == null ? "No licence is stated." : "The annotations: " + options.licence() + ".") + " News texts are mostly under copyright of their publishers.\n");
		line("## Maintenance\n");
		line("Version " + version + "; `" + ReleaseChanges.FILE + "` tells what changed. " + stated("maintenance", "") + "\n");
		line("## Verification\n");
		line("`python3 " + VerifyScript.FILE + "` checks every checksum, every hash and every span with nothing but Python; `isnad verify` checks the rest too.\n");
		line("## Citation\n");
		line("See `CITATION.cff`. `croissant.json` describes the files and tables for machines.");
	}

	private String stated(String key, String silent) {
		String words = statement.words(key);
		return words == null ? silent : words.replaceAll("\\s+", " ") + (words.matches("(?s).*[.!?؟]") ? " " : ". ");
	}

	private String outlets() {
		TreeSet<String> outlets = new TreeSet<>();
		int unknown = 0;
		for (DocumentFacts document : rows.documents()) {
			if (document.outlet() == null) {
				unknown++;
			} else {
				outlets.add(document.outlet().replaceAll("\\s+", " "));
			}
		}
		String named = outlets.isEmpty() ? "" : outlets.size() > 50 ? outlets.size() + " outlets. " : String.join(", ", outlets) + ". ";
		return named + (unknown == 0 ? "" : "Outlet not stated: " + unknown + " documents.");
	}

	private String dates() {
		TreeSet<String> dates = new TreeSet<>();
		rows.documents().stream().map(DocumentFacts::date).filter(date -> date != null).forEach(dates::add);
		return dates.isEmpty() ? SILENT : dates.first() + " to " + dates.last() + '.';
	}

	private void line(String text) {
		card.append(text.stripTrailing()).append(text.endsWith("\n") ? "\n\n" : "\n");
	}
}
