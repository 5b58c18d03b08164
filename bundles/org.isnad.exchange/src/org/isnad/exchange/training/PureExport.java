// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.standoff.Item;
import org.isnad.exchange.standoff.ItemType;
import org.isnad.exchange.standoff.ItemWriter;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.StandoffExport;
import org.isnad.exchange.standoff.TokenizedText.Range;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The shape of SciERC that PURE, DyGIE++ and their kin read: one JSON object a document, with tokens by sentences, and for each sentence its
 * named stretches and the relations among them. Numbers of tokens count through the document and include the last. The only key beyond
 * theirs is token_spans, a list a sentence as those readers want it of every key.
 */
@SuppressWarnings("nls")
public final class PureExport implements ExportFormat {
	@Override
	public String id() {
		return PureImport.ID;
	}

	@Override
	public String label() {
		return Messages.pureLabel;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new StandoffExport(request, TokenImport.SIDECARS).write(new Lines(), monitor);
	}

	/** Writes one folder after the other. */
	private static final class Lines implements StandoffExport.Writer {
		private BufferedWriter lines;

		@Override
		public void begin(StandoffExport.Folder folder) throws IOException {
			lines = folder.open(PureImport.FILE);
		}

		@Override
		public void write(StandoffDocument document) throws IOException {
			document.keepText();
			lines.write(JsonLines.line(new Line(document).json()));
			lines.write('\n');
		}

		@Override
		public void close() throws IOException {
			if (lines != null) {
				lines.close();
			}
		}
	}

	/** One document. */
	private static final class Line {
		private final StandoffDocument document;
		private final TokenText text;
		private final List<Range> tokens;
		private final int[] sentenceOf;
		private final JsonArray ner = new JsonArray();
		private final JsonArray relations = new JsonArray();
		private final Map<String, TokenText.Stretch> stretches = new HashMap<>();
		private int widened;
		private int across;
		private int wordless;

		Line(StandoffDocument document) {
			this.document = document;
			this.text = TokenText.of(document.text());
			this.tokens = text.tokens();
			this.sentenceOf = text.sentenceOf();
			text.sentences().forEach(sentence -> {
				ner.add(new JsonArray());
				relations.add(new JsonArray());
			});
		}

		JsonObject json() {
			List<Item> items = ItemWriter.items(document);
			items.stream().filter(item -> item.type().hasWords()).forEach(this::name);
			items.stream().filter(item -> item.type() == ItemType.ATTRIBUTION).forEach(this::attribution);
			items.stream().filter(item -> item.type() == ItemType.RELATION).forEach(item -> link(item.link(Item.FIRST), item.link(Item.SECOND), item.tags().get("label")));
			String file = PureImport.FILE;
			document.lose(file, Messages.lossTags, items.size());
			document.lose(file, Messages.lossEdges, widened);
			document.lose(file, Messages.lossAcross, across);
			document.lose(file, Messages.lossWordless, wordless);
			JsonObject json = new JsonObject();
			json.addProperty("doc_key", document.id());
			json.add("sentences", text.words());
			json.add(TokenImport.PLACES, text.places());
			json.add("ner", ner);
			json.add("relations", relations);
			return json;
		}

		private void name(Item item) {
			TokenText.Stretch stretch = text.stretch(item, tokens);
			if (stretch == null) {
				wordless++;
				return;
			}
			widened += text.isExact(item, stretch, tokens) ? 0 : 1;
			if (sentenceOf[stretch.from()] != sentenceOf[stretch.to() - 1]) {
				across++;
				return;
			}
			stretches.put(item.id(), stretch);
			JsonArray name = Numbers.list(stretch.from(), stretch.to() - 1);
			name.add(item.type().name());
			ner.get(sentenceOf[stretch.from()]).getAsJsonArray().add(name);
		}

		private void attribution(Item item) {
			String source = item.link(Item.SOURCE);
			String cue = item.link(Item.CUE);
			if (source != null && cue != null) {
				link(source, cue, Marks.SOURCE_OF);
			}
			for (String claim : item.links().getOrDefault(Item.CONTENT, List.of())) {
				link(cue != null ? cue : source, claim, cue != null ? Marks.CUE_OF : Marks.SAYS);
			}
		}

		private void link(String from, String to, String label) {
			TokenText.Stretch first = stretches.get(from);
			TokenText.Stretch second = stretches.get(to);
			boolean together = first != null && second != null && sentenceOf[first.from()] == sentenceOf[second.from()];
			if (!together || label == null) {
				across++;
				return;
			}
			JsonArray link = Numbers.list(first.from(), first.to() - 1, second.from(), second.to() - 1);
			link.add(label);
			JsonArray here = relations.get(sentenceOf[first.from()]).getAsJsonArray();
			if (!here.contains(link)) {
				here.add(link);
			}
		}
	}
}
