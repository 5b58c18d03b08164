// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.exchange.ExportFormat;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportResult;
import org.isnad.exchange.standoff.Item;
import org.isnad.exchange.standoff.ItemType;
import org.isnad.exchange.standoff.ItemWriter;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.exchange.standoff.StandoffDocument;
import org.isnad.exchange.standoff.StandoffExport;
import org.isnad.exchange.standoff.TokenizedText.Range;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The shape of DocRED: a list of documents, each with tokens by sentences, vertices with their mentions, and labels between vertices. The
 * mentions of one source entity are one vertex, a claim is one, and so is an anchor. Numbers of tokens count within the sentence, the end
 * left out. Keys beyond DocRED's: token_spans of a document, entity_id of a mention. A cue is no vertex: its sentence is evidence.
 */
@SuppressWarnings("nls")
public final class DocredExport implements ExportFormat {
	@Override
	public String id() {
		return DocredImport.ID;
	}

	@Override
	public String label() {
		return Messages.docredLabel;
	}

	@Override
	public ExportResult write(ExportRequest request, IProgressMonitor monitor) throws CorpusException {
		return new StandoffExport(request, TokenImport.SIDECARS).write(new Documents(), monitor);
	}

	/** Writes one folder after the other. */
	private static final class Documents implements StandoffExport.Writer {
		private final Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
		private BufferedWriter list;
		private boolean first;

		@Override
		public void begin(StandoffExport.Folder folder) throws IOException {
			list = folder.open(DocredImport.FILE);
			list.write('[');
			first = true;
		}

		@Override
		public void write(StandoffDocument document) throws IOException {
			document.keepText();
			list.write(first ? "\n" : ",\n");
			list.write(gson.toJson(new Graph(document).json()));
			first = false;
		}

		@Override
		public void finish(StandoffExport.Folder folder) throws IOException {
			list.write("\n]\n");
		}

		@Override
		public void close() throws IOException {
			if (list != null) {
				list.close();
			}
		}
	}

	/** One document. */
	private static final class Graph {
		private final StandoffDocument document;
		private final TokenText text;
		private final List<Range> tokens;
		private final int[] sentenceOf;
		private final int[] firsts;
		private final JsonArray vertices = new JsonArray();
		private final JsonArray labels = new JsonArray();
		private final Map<String, Integer> vertexOf = new HashMap<>();
		private final Map<String, TokenText.Stretch> stretches = new LinkedHashMap<>();
		private int widened;
		private int across;
		private int missing;

		Graph(StandoffDocument document) {
			this.document = document;
			this.text = TokenText.of(document.text());
			this.tokens = text.tokens();
			this.sentenceOf = text.sentenceOf();
			this.firsts = text.firsts();
		}

		JsonObject json() {
			List<Item> items = ItemWriter.items(document);
			items.stream().filter(item -> item.type().hasWords()).forEach(this::place);
			Map<String, Integer> byEntity = new HashMap<>();
			items.stream().filter(item -> item.type().hasWords() && item.type() != ItemType.CUE && stretches.containsKey(item.id())).forEach(item -> vertex(item, byEntity));
			items.stream().filter(item -> item.type() == ItemType.ATTRIBUTION).forEach(this::attribution);
			items.stream().filter(item -> item.type() == ItemType.RELATION).forEach(item -> label(item.link(Item.FIRST), item.link(Item.SECOND), item.tags().get("label"), null));
			document.lose(DocredImport.FILE, Messages.lossTags, items.size());
			document.lose(DocredImport.FILE, Messages.lossCues, (int) items.stream().filter(item -> item.type() == ItemType.CUE).count());
			document.lose(DocredImport.FILE, Messages.lossEdges, widened);
			document.lose(DocredImport.FILE, Messages.lossAcross, across);
			document.lose(DocredImport.FILE, Messages.lossWordless, missing);
			JsonObject json = new JsonObject();
			json.addProperty("title", document.id());
			json.add("sents", text.words());
			json.add(TokenImport.PLACES, text.places());
			json.add("vertexSet", vertices);
			json.add("labels", labels);
			return json;
		}

		private void place(Item item) {
			TokenText.Stretch stretch = text.stretch(item, tokens);
			if (stretch == null) {
				missing++;
			} else if (sentenceOf[stretch.from()] != sentenceOf[stretch.to() - 1]) {
				across++;
			} else {
				widened += text.isExact(item, stretch, tokens) ? 0 : 1;
				stretches.put(item.id(), stretch);
			}
		}

		private void vertex(Item item, Map<String, Integer> byEntity) {
			TokenText.Stretch stretch = stretches.get(item.id());
			int sentence = sentenceOf[stretch.from()];
			JsonObject mention = new JsonObject();
			mention.addProperty("name", document.text().string().substring(tokens.get(stretch.from()).begin(), tokens.get(stretch.to() - 1).end()));
			mention.addProperty("sent_id", sentence);
			mention.add("pos", Numbers.list(stretch.from() - firsts[sentence], stretch.to() - firsts[sentence]));
			mention.addProperty("type", item.type().name());
			String entity = item.type() == ItemType.SOURCE ? RowParts.text(item.rest(), "entity_id") : null;
			if (entity != null) {
				mention.addProperty("entity_id", entity);
			}
			Integer there = entity == null ? null : byEntity.get(entity);
			if (there == null) {
				there = vertices.size();
				vertices.add(new JsonArray());
				if (entity != null) {
					byEntity.put(entity, there);
				}
			}
			vertices.get(there).getAsJsonArray().add(mention);
			vertexOf.put(item.id(), there);
		}

		private void attribution(Item item) {
			for (String claim : item.links().getOrDefault(Item.CONTENT, List.of())) {
				label(item.link(Item.SOURCE), claim, Marks.SAYS, item.link(Item.CUE));
			}
		}

		private void label(String head, String tail, String relation, String cue) {
			Integer from = vertexOf.get(head);
			Integer to = vertexOf.get(tail);
			if (from == null || to == null || relation == null) {
				missing++;
				return;
			}
			Set<Integer> evidence = new TreeSet<>();
			for (String each : cue == null ? List.of(head, tail) : List.of(head, cue, tail)) {
				if (stretches.containsKey(each)) {
					evidence.add(sentenceOf[stretches.get(each).from()]);
				}
			}
			JsonObject label = new JsonObject();
			label.addProperty("r", relation);
			label.addProperty("h", from);
			label.addProperty("t", to);
			label.add("evidence", Numbers.list(evidence.stream().mapToInt(Integer::intValue).toArray()));
			if (!labels.contains(label)) {
				labels.add(label);
			}
		}
	}
}
