// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.isnad.exchange.standoff.TokenizedText.Range;
import org.isnad.exchange.webanno.TsvLayer.Column;

/** Writes a document as a file of version 3.3. The same document gives the same text. For one document. */
@SuppressWarnings("nls")
final class TsvWriter {
	/** A token or a part of one. */
	private static final class Unit {
		final int begin;
		final int end;
		String id;
		final Map<TsvLayer, List<TsvAnnotation>> annotations = new HashMap<>();

		Unit(int begin, int end) {
			this.begin = begin;
			this.end = end;
		}
	}

	/** Parts of a token: by their begin, the longer first. */
	private record Part(int begin, int end) implements Comparable<Part> {
		@Override
		public int compareTo(Part other) {
			return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
		}
	}

	private final TsvDocument document;
	private final TreeMap<Integer, Unit> tokens = new TreeMap<>();
	private final Map<Unit, TreeMap<Part, Unit>> parts = new IdentityHashMap<>();
	private final Map<TsvAnnotation, List<Unit>> units = new IdentityHashMap<>();
	private final Map<TsvAnnotation, Integer> numbers = new IdentityHashMap<>();

	TsvWriter(TsvDocument document) {
		this.document = document;
	}

	String write() {
		for (TsvDocument.Sentence sentence : document.sentences()) {
			for (Range token : sentence.tokens()) {
				tokens.put(token.begin(), new Unit(token.begin(), token.end()));
			}
		}
		for (TsvAnnotation annotation : document.annotations()) {
			if (annotation.layer().kind() != TsvLayer.Kind.RELATION) {
				place(annotation);
			}
		}
		name();
		for (TsvAnnotation annotation : document.annotations()) {
			if (annotation.layer().kind() == TsvLayer.Kind.RELATION) {
				unitsOf(annotation.to()).getFirst().annotations.computeIfAbsent(annotation.layer(), key -> new ArrayList<>()).add(annotation);
			}
		}
		number();
		return text();
	}

	private void place(TsvAnnotation annotation) {
		List<Unit> own = new ArrayList<>();
		if (annotation.begin() == annotation.end()) {
			Map.Entry<Integer, Unit> token = tokens.floorEntry(annotation.begin());
			if (token != null) {
				own.add(part(token.getValue(), annotation.begin(), annotation.end()));
			}
		} else {
			Integer first = tokens.floorKey(annotation.begin());
			for (Unit token : tokens.subMap(first == null ? 0 : first, annotation.end()).values()) {
				int begin = Math.max(token.begin, annotation.begin());
				int end = Math.min(token.end, annotation.end());
				if (begin < end) {
					own.add(begin == token.begin && end == token.end ? token : part(token, begin, end));
				}
			}
		}
		units.put(annotation, own);
		own.forEach(unit -> unit.annotations.computeIfAbsent(annotation.layer(), key -> new ArrayList<>()).add(annotation));
	}

	private Unit part(Unit token, int begin, int end) {
		return parts.computeIfAbsent(token, key -> new TreeMap<>()).computeIfAbsent(new Part(begin, end), key -> new Unit(begin, end));
	}

	private void name() {
		int sentenceNumber = 0;
		for (TsvDocument.Sentence sentence : document.sentences()) {
			sentenceNumber++;
			int tokenNumber = 0;
			for (Range range : sentence.tokens()) {
				Unit token = tokens.get(range.begin());
				token.id = sentenceNumber + "-" + ++tokenNumber;
				int partNumber = 0;
				for (Unit part : parts.getOrDefault(token, new TreeMap<>()).values()) {
					part.id = token.id + '.' + ++partNumber;
				}
			}
		}
	}

	/** The units of an annotation, or the one of a word. */
	private List<Unit> unitsOf(TsvAnnotation annotation) {
		return annotation.layer() == TsvLayer.TOKEN ? List.of(tokens.floorEntry(annotation.begin()).getValue()) : units.get(annotation);
	}

	/** A number is needed over several units, beside others of its layer, and where a slot leads to it that does not say to which layer. */
	private void number() {
		Map<TsvAnnotation, Boolean> needed = new IdentityHashMap<>();
		for (TsvAnnotation annotation : document.annotations()) {
			for (TsvAnnotation.Slot slot : annotation.slots()) {
				boolean told = annotation.layer().columns().stream().anyMatch(column -> column.role() == TsvLayer.Role.SLOT_TARGET && column.name().equals(slot.target().layer().type()));
				if (!told) {
					needed.put(slot.target(), true);
				}
			}
		}
		for (TsvAnnotation annotation : document.annotations()) {
			List<Unit> own = units.getOrDefault(annotation, List.of());
			boolean stacked = own.stream().anyMatch(unit -> unit.annotations.get(annotation.layer()).size() > 1);
			if (annotation.layer().kind() == TsvLayer.Kind.SPAN && (own.size() > 1 || stacked || needed.containsKey(annotation))) {
				numbers.put(annotation, numbers.size() + 1);
			}
		}
	}

	private String text() {
		StringBuilder text = new StringBuilder("#FORMAT=WebAnno TSV 3.3\n");
		document.layers().forEach(layer -> text.append(layer.declaration()).append('\n'));
		text.append('\n');
		for (TsvDocument.Sentence sentence : document.sentences()) {
			text.append('\n');
			if (sentence.id() != null) {
				text.append("#Sentence.id=").append(TsvCells.escapeText(sentence.id())).append('\n');
			}
			for (String line : sentence.text().split("\n", -1)) {
				text.append("#Text=").append(TsvCells.escapeText(line)).append('\n');
			}
			for (Range range : sentence.tokens()) {
				Unit token = tokens.get(range.begin());
				line(text, token);
				parts.getOrDefault(token, new TreeMap<>()).values().forEach(part -> line(text, part));
			}
		}
		return text.toString();
	}

	private void line(StringBuilder text, Unit unit) {
		text.append(unit.id).append('\t').append(unit.begin).append('-').append(unit.end).append('\t');
		text.append(TsvCells.escapeText(document.text().substring(unit.begin, unit.end))).append('\t');
		for (TsvLayer layer : document.layers()) {
			List<TsvAnnotation> here = unit.annotations.getOrDefault(layer, List.of());
			for (int c = 0; c < layer.columns().size(); c++) {
				if (here.isEmpty()) {
					text.append(TsvCells.NOTHING);
				}
				for (int i = 0; i < here.size(); i++) {
					text.append(i == 0 ? "" : "|").append(cell(here.get(i), layer, c));
				}
				text.append('\t');
			}
		}
		text.append('\n');
	}

	private String cell(TsvAnnotation annotation, TsvLayer layer, int c) {
		Column column = layer.columns().get(c);
		return switch (column.role()) {
		case FEATURE -> feature(annotation, column);
		case SLOT_ROLE -> {
			List<String> roles = slots(annotation, column.name()).stream().map(slot -> slot.role() == null ? TsvCells.NO_VALUE : TsvCells.escape(slot.role())).toList();
			yield (roles.isEmpty() ? TsvCells.NOTHING : String.join(";", roles)) + suffix(annotation);
		}
		case SLOT_TARGET -> {
			List<String> targets = slots(annotation, layer.columns().get(c - 1).name()).stream().map(slot -> unitsOf(slot.target()).getFirst().id + suffix(slot.target())).toList();
			yield targets.isEmpty() ? TsvCells.NO_VALUE : String.join(";", targets);
		}
		case BASE -> {
			int from = numbers.getOrDefault(annotation.from(), 0);
			int to = numbers.getOrDefault(annotation.to(), 0);
			yield unitsOf(annotation.from()).getFirst().id + (from == 0 && to == 0 ? "" : "[" + from + '_' + to + ']');
		}
		};
	}

	private String feature(TsvAnnotation annotation, Column column) {
		String value = annotation.features().get(column.name());
		String shown = value == null || value.isEmpty() ? TsvCells.NO_VALUE : TsvCells.escape(value);
		if (annotation.layer().kind() == TsvLayer.Kind.CHAIN) {
			boolean link = column == annotation.layer().columns().getFirst();
			return shown + (link ? "->" + annotation.chain() + '-' + annotation.position() : "[" + annotation.chain() + ']');
		}
		return shown + suffix(annotation);
	}

	private static List<TsvAnnotation.Slot> slots(TsvAnnotation annotation, String feature) {
		return annotation.slots().stream().filter(slot -> slot.feature().equals(feature)).toList();
	}

	private String suffix(TsvAnnotation annotation) {
		Integer number = numbers.get(annotation);
		return number == null ? "" : "[" + number + ']';
	}
}
