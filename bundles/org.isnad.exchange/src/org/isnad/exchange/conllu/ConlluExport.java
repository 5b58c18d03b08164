// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conllu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.conll.BioLayout;
import org.isnad.exchange.conll.ConllExport;
import org.isnad.exchange.jsonl.Table;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.StandoffExport;
import org.isnad.exchange.standoff.TokenizedText;
import org.isnad.exchange.standoff.TokenizedText.Range;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * CoNLL-U, a file a document: the text letter by letter by the spaces that the last column tells, and the annotations there as labels. A token
 * in which an annotation begins or ends, as behind a clitic, is one of several words.
 */
@SuppressWarnings("nls")
public final class ConlluExport implements ExportFormat {
	@Override
	public String id() {
		return ConlluImport.ID;
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		return ConllExport.bioOptions();
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new StandoffExport(request, false).write(document -> new Run(request, document).write(), monitor);
	}

	/** One document; for one thread. */
	private static final class Run {
		private final ExportRequest request;
		private final StandoffDocument document;
		private final String text;
		private final List<ConlluFile.Sentence> written = new ArrayList<>();
		private final List<Range> words = new ArrayList<>();

		Run(ExportRequest request, StandoffDocument document) {
			this.request = request;
			this.document = document;
			this.text = document.text().string();
		}

		void write() throws IOException {
			List<TokenizedText.Sentence> sentences = TokenizedText.of(document.text()).sentences();
			TreeSet<Integer> edges = edges();
			List<Integer> numbers = new ArrayList<>();
			for (int i = 0; i < sentences.size(); i++) {
				for (Range token : sentences.get(i).tokens()) {
					for (Range word : parts(token, edges)) {
						words.add(word);
						numbers.add(i);
					}
				}
			}
			BioLayout layout = ConllExport.layout(request, document, words, numbers.stream().mapToInt(Integer::intValue).toArray());
			Map<String, String[]> columns = layout.columns();
			int word = 0;
			for (int i = 0; i < sentences.size(); i++) {
				int end = i + 1 < sentences.size() ? sentences.get(i + 1).begin() : text.length();
				word = sentence(i, sentences.get(i), end, word, edges, columns);
			}
			if (sentences.isEmpty()) {
				written.add(new ConlluFile.Sentence(1, List.of("# newdoc id = " + document.id(), "# " + ConlluText.BLANK + " = \"" + Spaces.escape(text) + '"'), List.of()));
			}
			String file = document.id() + ConlluImport.SUFFIX;
			document.save(file, new ConlluFile(written).write());
			layout.tellLosses(file);
		}

		/** Where annotations begin and end. */
		private TreeSet<Integer> edges() {
			TreeSet<Integer> edges = new TreeSet<>();
			for (Table table : List.of(Table.CLAIMS, Table.MENTIONS, Table.ANCHORS)) {
				document.rows(table).forEach(row -> add(row, edges));
			}
			for (JsonObject row : document.rows(Table.ATTRIBUTION)) {
				add(row.getAsJsonObject("source"), edges);
				add(row.getAsJsonObject("cue"), edges);
			}
			return edges;
		}

		private static void add(JsonObject row, TreeSet<Integer> edges) {
			for (JsonElement span : row.getAsJsonArray("spans_utf16")) {
				edges.add(span.getAsJsonObject().get("start").getAsInt());
				edges.add(span.getAsJsonObject().get("end").getAsInt());
			}
		}

		private static List<Range> parts(Range token, TreeSet<Integer> edges) {
			List<Range> parts = new ArrayList<>();
			int begin = token.begin();
			for (int edge : edges.subSet(token.begin() + 1, token.end())) {
				parts.add(new Range(begin, edge));
				begin = edge;
			}
			parts.add(new Range(begin, token.end()));
			return parts;
		}

		/** Writes a sentence and gives the number of the word behind it. */
		private int sentence(int number, TokenizedText.Sentence sentence, int next, int firstWord, TreeSet<Integer> edges, Map<String, String[]> columns) {
			List<String> comments = new ArrayList<>();
			if (number == 0) {
				comments.add("# newdoc id = " + document.id());
				comments.add("# " + ConlluText.EXACT + " = yes");
			}
			comments.add("# sent_id = " + document.id() + "-s" + (number + 1));
			comments.add("# text = " + text.substring(sentence.begin(), sentence.end()).replaceAll("[\\r\\n\\t]+", " "));
			List<ConlluFile.Word> lines = new ArrayList<>();
			int word = firstWord;
			List<Range> tokens = sentence.tokens();
			for (int t = 0; t < tokens.size(); t++) {
				int after = t + 1 < tokens.size() ? tokens.get(t + 1).begin() : next;
				List<String> spaces = spaces(tokens.get(t), after, number == 0 && t == 0);
				int count = parts(tokens.get(t), edges).size();
				int id = word - firstWord + 1;
				if (count > 1) {
					lines.add(line(id + "-" + (id + count - 1), tokens.get(t), spaces));
				}
				for (int i = 0; i < count; i++, word++) {
					List<String> misc = new ArrayList<>();
					int at = word;
					columns.forEach((name, labels) -> {
						if (labels[at] != null) {
							misc.add(name + '=' + labels[at]);
						}
					});
					misc.addAll(count == 1 ? spaces : List.of());
					lines.add(line(Integer.toString(word - firstWord + 1), words.get(word), misc));
				}
			}
			written.add(new ConlluFile.Sentence(1, comments, lines));
			return word;
		}

		private List<String> spaces(Range token, int after, boolean first) {
			List<String> spaces = new ArrayList<>();
			if (first && token.begin() > 0) {
				spaces.add("SpacesBefore=" + Spaces.escape(text.substring(0, token.begin())));
			}
			String behind = text.substring(token.end(), after);
			if (behind.isEmpty()) {
				spaces.add("SpaceAfter=No");
			} else if (!behind.equals(" ")) {
				spaces.add("SpacesAfter=" + Spaces.escape(behind));
			}
			return spaces;
		}

		private ConlluFile.Word line(String id, Range place, List<String> misc) {
			String form = text.substring(place.begin(), place.end());
			return new ConlluFile.Word(1, List.of(id, form, "_", "_", "_", "_", "_", "_", "_", misc.isEmpty() ? "_" : String.join("|", misc)));
		}
	}
}
