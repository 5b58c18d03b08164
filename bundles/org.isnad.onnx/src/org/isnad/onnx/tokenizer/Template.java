// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;

/** What a model wants around one text and around two. Immutable. */
record Template(List<Part> single, List<Part> pair) {
	private static final String SUPPORTED = "BertProcessing, ByteLevel, RobertaProcessing, Sequence, TemplateProcessing"; //$NON-NLS-1$

	/**
	 * A part.
	 *
	 * @param text 0 for the first text, 1 for the second, -1 for special tokens
	 * @param ids  the special tokens
	 * @param type the segment
	 */
	record Part(int text, List<Integer> ids, int type) {
	}

	private static final Part FIRST = new Part(0, List.of(), 0);
	/** The texts as they are. */
	static final Template BARE = new Template(List.of(FIRST), List.of(FIRST, new Part(1, List.of(), 1)));

	static Template read(Settings settings) throws TokenizerException {
		if (settings == null) {
			return BARE;
		}
		return switch (settings.type()) {
		case "TemplateProcessing" -> new Template(parts(settings, "single"), parts(settings, "pair")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "BertProcessing" -> { //$NON-NLS-1$
			Part begin = special(settings, "cls", 0); //$NON-NLS-1$
			Part end = special(settings, "sep", 0); //$NON-NLS-1$
			yield new Template(List.of(begin, FIRST, end), List.of(begin, FIRST, end, new Part(1, List.of(), 1), special(settings, "sep", 1))); //$NON-NLS-1$
		}
		case "RobertaProcessing" -> { //$NON-NLS-1$
			Part begin = special(settings, "cls", 0); //$NON-NLS-1$
			Part end = special(settings, "sep", 0); //$NON-NLS-1$
			yield new Template(List.of(begin, FIRST, end), List.of(begin, FIRST, end, end, new Part(1, List.of(), 0), end));
		}
		case "ByteLevel" -> BARE; //$NON-NLS-1$
		case "Sequence" -> sequence(settings.children("processors")); //$NON-NLS-1$ //$NON-NLS-2$
		default -> throw settings.unsupported(SUPPORTED);
		};
	}

	private static Template sequence(List<Settings> parts) throws TokenizerException {
		Template found = BARE;
		for (Settings part : parts) {
			Template each = read(part);
			found = each == BARE ? found : each;
		}
		return found;
	}

	private static Part special(Settings settings, String key, int type) throws TokenizerException {
		try {
			return new Part(-1, List.of(settings.json().getAsJsonArray(key).get(1).getAsInt()), type);
		} catch (RuntimeException e) {
			throw settings.wrong(key);
		}
	}

	private static List<Part> parts(Settings settings, String key) throws TokenizerException {
		List<Part> parts = new ArrayList<>();
		for (Settings each : settings.children(key)) {
			Settings sequence = each.child("Sequence"); //$NON-NLS-1$
			Settings special = each.child("SpecialToken"); //$NON-NLS-1$
			if (sequence != null) {
				parts.add(new Part(sequence.string("id", "A").equals("B") ? 1 : 0, List.of(), sequence.number("type_id", 0))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			} else if (special != null) {
				parts.add(new Part(-1, ids(settings, special.string("id", "")), special.number("type_id", 0))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		return parts;
	}

	private static List<Integer> ids(Settings settings, String name) throws TokenizerException {
		Settings tokens = settings.child("special_tokens"); //$NON-NLS-1$
		Settings token = tokens == null ? null : tokens.child(name);
		if (token == null || !(token.json().get("ids") instanceof JsonArray array)) { //$NON-NLS-1$
			throw settings.wrong("special_tokens." + name); //$NON-NLS-1$
		}
		List<Integer> ids = new ArrayList<>();
		for (JsonElement id : array) {
			ids.add(id.getAsInt());
		}
		return ids;
	}

	/** How many tokens it adds. */
	int added(boolean two) {
		return (two ? pair : single).stream().mapToInt(part -> part.ids().size()).sum();
	}

	/** Puts it around texts; the second may be null. */
	Encoding around(List<Token> first, List<Token> second) {
		List<Token> tokens = new ArrayList<>();
		List<Integer> types = new ArrayList<>();
		for (Part part : second == null ? single : pair) {
			int before = tokens.size();
			switch (part.text()) {
			case 0 -> tokens.addAll(first);
			case 1 -> tokens.addAll(second == null ? List.of() : second);
			default -> part.ids().forEach(id -> tokens.add(Token.special(id)));
			}
			for (int i = before; i < tokens.size(); i++) {
				types.add(part.type());
			}
		}
		return new Encoding(tokens, types.stream().mapToInt(Integer::intValue).toArray());
	}
}
