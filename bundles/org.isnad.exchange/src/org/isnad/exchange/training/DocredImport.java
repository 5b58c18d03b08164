// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.conll.BioMapping;
import org.isnad.exchange.standoff.JsonEntries;
import org.isnad.exchange.standoff.RowParts;
import org.isnad.exchange.standoff.Utf8File;
import org.isnad.model.file.Ids;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads the shape of DocRED, see {@link DocredExport}. A vertex of sources becomes a source entity; the text is made of the tokens, where no sidecar keeps it. */
@SuppressWarnings("nls")
public final class DocredImport extends TokenImport {
	static final String ID = "docred";
	static final String FILE = "docred.json";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.docredLabel;
	}

	@Override
	public boolean accepts(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.equals(FILE) || name.endsWith("." + FILE);
	}

	@Override
	void read(Path file, Run run) throws CorpusException, Utf8File.UnreadableException {
		JsonEntries list = JsonEntries.read(Utf8File.read(file), Set.of(), "sents");
		for (JsonEntries.Entry entry : list.entries()) {
			List<List<String>> words = Numbers.words(entry.json().get("sents"));
			String name = RowParts.text(entry.json(), "title");
			if (words == null || name == null) {
				run.log().skip(file, entry.line(), Messages.notDocred);
			} else {
				TokenText text = run.text(file, name, words, entry.json().get(PLACES));
				String document = run.documents().document(file, name, text.text().string());
				new Graph(file, entry.line(), document, text, run).read(entry.json());
			}
		}
		if (list.brokenLine() > 0) {
			run.log().skip(file, list.brokenLine(), NLS.bind(Messages.notJson, list.broken()));
		}
	}

	/** One document. */
	private static final class Graph {
		private final Path file;
		private final int line;
		private final String document;
		private final Run run;
		private final Marks marks;
		private final int[] firsts;
		private final int[] sizes;
		private final List<List<Marks.Mark>> vertices = new ArrayList<>();

		Graph(Path file, int line, String document, TokenText text, Run run) {
			this.file = file;
			this.line = line;
			this.document = document;
			this.run = run;
			this.marks = new Marks(file, line, document, run.documents().origin(document), text, run.request().store().scheme(), run.log());
			this.firsts = text.firsts();
			this.sizes = text.sentences().stream().mapToInt(List::size).toArray();
		}

		void read(JsonObject json) {
			for (JsonElement vertex : list(json.get("vertexSet"))) {
				vertices.add(vertex(list(vertex)));
			}
			for (JsonElement each : list(json.get("labels"))) {
				label(each);
			}
			marks.addTo(run.documents().rows());
		}

		private List<Marks.Mark> vertex(JsonArray mentions) {
			List<Marks.Mark> vertex = new ArrayList<>();
			String entity = null;
			for (JsonElement each : mentions) {
				JsonObject mention = each instanceof JsonObject object ? object : new JsonObject();
				int[] pos = Numbers.all(mention.get("pos"), 2);
				Integer sentence = Numbers.whole(mention.get("sent_id"));
				String type = RowParts.text(mention, "type");
				BioMapping.Target target = type == null ? null : run.mapping().of("", type);
				boolean inside = pos != null && sentence != null && sentence >= 0 && sentence < firsts.length && pos[0] >= 0 && pos[1] <= sizes[sentence] && pos[0] < pos[1];
				if (!inside || type == null) {
					run.log().skip(file, line, NLS.bind(Messages.badEntry, "vertexSet", each));
				} else if (target == null) {
					run.log().lose(file, NLS.bind(Messages.lossLabel, type, "docred-types"), 1);
				} else {
					boolean source = target.meaning() == BioMapping.Meaning.SOURCE;
					entity = source && entity == null ? entity(mention) : entity;
					vertex.add(marks.mark(target.meaning(), firsts[sentence] + pos[0], firsts[sentence] + pos[1], source ? entity : null));
				}
			}
			return vertex;
		}

		/** The entity that our own file names, else one that belongs to this document alone until somebody says more. */
		private String entity(JsonObject mention) {
			String own = RowParts.text(mention, "entity_id");
			String name = RowParts.text(mention, "name");
			if (own != null) {
				return own;
			}
			JsonObject row = new JsonObject();
			String id = Ids.derived('e', "docred", document, String.valueOf(name), Integer.toString(vertices.size()));
			row.addProperty("entity_id", id);
			row.addProperty("name", name);
			row.addProperty("doc_id", document);
			run.documents().rows().add(file, line, row);
			return id;
		}

		/** A label joins the mentions that stand nearest to each other. */
		private void label(JsonElement each) {
			JsonObject label = each instanceof JsonObject object ? object : new JsonObject();
			List<Marks.Mark> head = vertex(label.get("h"));
			List<Marks.Mark> tail = vertex(label.get("t"));
			String relation = RowParts.text(label, "r");
			if (head == null || tail == null || relation == null) {
				run.log().skip(file, line, NLS.bind(Messages.endMissing, String.valueOf(relation), each));
			} else if (head.isEmpty() || tail.isEmpty()) {
				run.log().lose(file, NLS.bind(Messages.lossLink, relation), 1);
			} else {
				Marks.Mark to = tail.getFirst();
				marks.link(head.stream().min(Comparator.comparingInt(mark -> Marks.distance(mark, to))).orElseThrow(), to, relation);
			}
		}

		private List<Marks.Mark> vertex(JsonElement number) {
			Integer index = Numbers.whole(number);
			return index == null || index < 0 || index >= vertices.size() ? null : vertices.get(index);
		}

		private static JsonArray list(JsonElement value) {
			return value instanceof JsonArray array ? array : new JsonArray();
		}
	}
}
