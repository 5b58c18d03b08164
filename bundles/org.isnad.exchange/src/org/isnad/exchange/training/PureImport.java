// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.exchange.conll.BioMapping;
import org.isnad.exchange.jsonl.JsonLines;
import org.isnad.exchange.standoff.RowParts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads the shape of SciERC and PURE, see {@link PureExport}. The text is made of the tokens, where no sidecar keeps it. */
@SuppressWarnings("nls")
public final class PureImport extends TokenImport {
	static final String ID = "pure";
	static final String FILE = "pure.json";

	/** A document of the file. */
	private record Line(int number, JsonObject json) {
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return Messages.pureLabel;
	}

	@Override
	public boolean accepts(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.equals(FILE) || name.endsWith("." + FILE);
	}

	@Override
	void read(Path file, Run run) throws CorpusException {
		List<Line> lines = new ArrayList<>();
		try {
			JsonLines.read(file, new JsonLines.Visitor() {
				@Override
				public void row(int line, JsonObject json) {
					lines.add(new Line(line, json));
				}

				@Override
				public void malformed(int line, String reason) {
					run.log().skip(file, line, reason);
				}
			});
		} catch (IOException e) {
			run.log().skip(file, 0, NLS.bind(Messages.unreadable, e.getMessage()));
		}
		for (Line line : lines) {
			read(file, line, run);
		}
	}

	private static void read(Path file, Line line, Run run) throws CorpusException {
		JsonObject json = line.json();
		String name = RowParts.text(json, "doc_key");
		List<List<String>> words = Numbers.words(json.get("sentences"));
		if (name == null || words == null) {
			run.log().skip(file, line.number(), Messages.notPure);
			return;
		}
		TokenText text = run.text(file, name, words, json.get(PLACES));
		String document = run.documents().document(file, name, text.text().string());
		Marks marks = new Marks(file, line.number(), document, run.documents().origin(document), text, run.request().store().scheme(), run.log());
		Map<String, List<Marks.Mark>> named = new HashMap<>();
		for (JsonElement each : flat(json.get("ner"))) {
			int[] span = Numbers.all(each, 2);
			String label = last(each, 3);
			BioMapping.Target target = label == null ? null : run.mapping().of("", label);
			if (span == null || label == null) {
				run.log().skip(file, line.number(), NLS.bind(Messages.badEntry, "ner", each));
			} else if (target == null) {
				run.log().lose(file, NLS.bind(Messages.lossLabel, label, "pure-types"), 1);
			} else {
				Marks.Mark mark = marks.mark(target.meaning(), span[0], span[1] + 1, null);
				if (mark != null) {
					named.computeIfAbsent(span[0] + " " + span[1], key -> new ArrayList<>()).add(mark);
				}
			}
		}
		for (JsonElement each : flat(json.get("relations"))) {
			int[] spans = Numbers.all(each, 4);
			String label = last(each, 5);
			if (spans == null || label == null) {
				run.log().skip(file, line.number(), NLS.bind(Messages.badEntry, "relations", each));
				continue;
			}
			Marks.Mark from = end(named.get(spans[0] + " " + spans[1]), label, true);
			Marks.Mark to = end(named.get(spans[2] + " " + spans[3]), label, false);
			if (from == null || to == null) {
				run.log().skip(file, line.number(), NLS.bind(Messages.endMissing, label, each));
			} else {
				marks.link(from, to, label);
			}
		}
		marks.addTo(run.documents().rows());
	}

	/** Of several marks on the same tokens the one that the link can be meant for. */
	private static Marks.Mark end(List<Marks.Mark> marks, String label, boolean first) {
		if (marks == null) {
			return null;
		}
		BioMapping.Meaning wanted = switch (label) {
		case Marks.SOURCE_OF -> first ? BioMapping.Meaning.SOURCE : BioMapping.Meaning.CUE;
		case Marks.CUE_OF -> first ? BioMapping.Meaning.CUE : BioMapping.Meaning.CLAIM;
		case Marks.SAYS -> first ? BioMapping.Meaning.SOURCE : BioMapping.Meaning.CLAIM;
		default -> BioMapping.Meaning.CLAIM;
		};
		return marks.stream().filter(mark -> mark.meaning() == wanted).findFirst().orElse(marks.getFirst());
	}

	/** The entries of all sentences. */
	private static List<JsonElement> flat(JsonElement sentences) {
		List<JsonElement> entries = new ArrayList<>();
		if (sentences instanceof JsonArray all) {
			for (JsonElement sentence : all) {
				if (sentence instanceof JsonArray own) {
					own.forEach(entries::add);
				} else {
					entries.add(sentence);
				}
			}
		}
		return entries;
	}

	private static String last(JsonElement entry, int size) {
		boolean text = entry instanceof JsonArray array && array.size() >= size && array.get(size - 1).isJsonPrimitive();
		return text ? entry.getAsJsonArray().get(size - 1).getAsString() : null;
	}
}
