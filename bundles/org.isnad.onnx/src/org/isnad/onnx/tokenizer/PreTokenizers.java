// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text is cut into words, before these are cut into what the vocabulary holds. Stateless. */
final class PreTokenizers {
	private static final String SUPPORTED = "BertPreTokenizer, ByteLevel, Digits, Metaspace, Punctuation, Sequence, Split, Whitespace, WhitespaceSplit"; //$NON-NLS-1$
	private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]+", Pattern.UNICODE_CHARACTER_CLASS); //$NON-NLS-1$
	private static final Pattern WHITE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS); //$NON-NLS-1$
	private static final Pattern MARK = Pattern.compile("[\\p{P}$+<=>^`|~]"); //$NON-NLS-1$
	private static final Pattern DIGITS = Pattern.compile("\\p{N}+"); //$NON-NLS-1$
	private static final Pattern DIGIT = Pattern.compile("\\p{N}"); //$NON-NLS-1$
	private static final Pattern BYTE_LEVEL = Pattern.compile("'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+", Pattern.UNICODE_CHARACTER_CLASS); //$NON-NLS-1$
	private static final char[] BYTES = bytes();

	/** From words to smaller words. */
	interface Cut extends Function<List<MappedText>, List<MappedText>> {
	}

	private PreTokenizers() {
	}

	static Cut read(Settings settings) throws TokenizerException {
		if (settings == null) {
			return words -> words;
		}
		return switch (settings.type()) {
		case "Sequence" -> sequence(settings.children("pretokenizers")); //$NON-NLS-1$ //$NON-NLS-2$
		case "BertPreTokenizer" -> each(word -> flat(split(word, WHITE, "Removed", false), w -> split(w, MARK, "Isolated", false))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "Whitespace" -> each(word -> split(word, WORD, "Removed", true)); //$NON-NLS-1$ //$NON-NLS-2$
		case "WhitespaceSplit" -> each(word -> split(word, WHITE, "Removed", false)); //$NON-NLS-1$ //$NON-NLS-2$
		case "Punctuation" -> behaving(MARK, settings.string("behavior", "Isolated"), false, settings); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "Digits" -> behaving(settings.flag("individual_digits", false) ? DIGIT : DIGITS, "Isolated", false, settings); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "Split" -> behaving(settings.pattern("pattern"), settings.string("behavior", "Isolated"), settings.flag("invert", false), settings); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "Metaspace" -> metaspace(settings); //$NON-NLS-1$
		case "ByteLevel" -> byteLevel(settings.flag("add_prefix_space", true), settings.flag("use_regex", true)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> throw settings.unsupported(SUPPORTED);
		};
	}

	private static Cut sequence(List<Settings> parts) throws TokenizerException {
		List<Cut> all = new ArrayList<>();
		for (Settings part : parts) {
			all.add(read(part));
		}
		return words -> {
			List<MappedText> result = words;
			for (Cut cut : all) {
				result = cut.apply(result);
			}
			return result;
		};
	}

	private static Cut each(Function<MappedText, List<MappedText>> cut) {
		return words -> flat(words, cut);
	}

	private static List<MappedText> flat(List<MappedText> words, Function<MappedText, List<MappedText>> cut) {
		List<MappedText> result = new ArrayList<>();
		words.forEach(word -> result.addAll(cut.apply(word)));
		return result;
	}

	private static Cut behaving(Pattern pattern, String behavior, boolean invert, Settings settings) throws TokenizerException {
		if (!List.of("Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous").contains(behavior)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			throw settings.wrong("behavior"); //$NON-NLS-1$
		}
		return each(word -> split(word, pattern, behavior, invert));
	}

	/** A stretch of a word, and whether it is what is looked for. */
	private record Stretch(int begin, int end, boolean match) {
	}

	static List<MappedText> split(MappedText word, Pattern pattern, String behavior, boolean invert) {
		List<Stretch> stretches = new ArrayList<>();
		Matcher matcher = pattern.matcher(word.text());
		int last = 0;
		while (matcher.find()) {
			if (matcher.end() > matcher.start()) {
				stretches.add(new Stretch(last, matcher.start(), invert));
				stretches.add(new Stretch(matcher.start(), matcher.end(), !invert));
				last = matcher.end();
			}
		}
		stretches.add(new Stretch(last, word.length(), invert));
		stretches.removeIf(s -> s.begin() == s.end());
		List<MappedText> parts = new ArrayList<>();
		int begin = -1;
		for (int i = 0; i < stretches.size(); i++) {
			Stretch here = stretches.get(i);
			Stretch next = i + 1 < stretches.size() ? stretches.get(i + 1) : null;
			boolean joined = next != null && switch (behavior) {
			case "MergedWithPrevious" -> !here.match() && next.match(); //$NON-NLS-1$
			case "MergedWithNext" -> here.match() && !next.match(); //$NON-NLS-1$
			case "Contiguous" -> here.match() == next.match(); //$NON-NLS-1$
			default -> false;
			};
			begin = begin < 0 ? here.begin() : begin;
			if (!joined) {
				if (!behavior.equals("Removed") || !here.match()) { //$NON-NLS-1$
					parts.add(word.part(begin, here.end()));
				}
				begin = -1;
			}
		}
		return parts;
	}

	private static Cut metaspace(Settings settings) throws TokenizerException {
		String mark = settings.string("replacement", "\u2581"); //$NON-NLS-1$ //$NON-NLS-2$
		String scheme = settings.string("prepend_scheme", settings.flag("add_prefix_space", true) ? "always" : "never"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		boolean split = settings.flag("split", true); //$NON-NLS-1$
		Pattern pattern = Pattern.compile(mark, Pattern.LITERAL);
		return each(word -> {
			if (word.length() == 0) {
				return List.of();
			}
			MappedText.Builder builder = new MappedText.Builder();
			boolean prefixed = scheme.equals("always") || scheme.equals("first") && word.begin(0) == 0; //$NON-NLS-1$ //$NON-NLS-2$
			if (prefixed && !word.text().startsWith(mark) && word.text().charAt(0) != ' ') {
				builder.add(mark, word.begin(0), word.begin(0));
			}
			for (int i = 0; i < word.length(); i++) {
				if (word.text().charAt(i) == ' ') {
					builder.add(mark, word, i, i + 1);
				} else {
					builder.keep(word, i, i + 1);
				}
			}
			MappedText marked = builder.build();
			return split ? split(marked, pattern, "MergedWithNext", false) : List.of(marked); //$NON-NLS-1$
		});
	}

	private static Cut byteLevel(boolean prefix, boolean regex) {
		return each(word -> {
			MappedText spaced = prefix && word.length() > 0 && word.text().charAt(0) != ' '
					? new MappedText.Builder().add(" ", word.begin(0), word.begin(0)).keep(word, 0, word.length()).build() : word; //$NON-NLS-1$
			List<MappedText> words = regex ? split(spaced, BYTE_LEVEL, "Isolated", false) : List.of(spaced); //$NON-NLS-1$
			return words.stream().map(PreTokenizers::asBytes).toList();
		});
	}

	/** Each byte of the UTF-8 as a character of its own that can be seen. */
	private static MappedText asBytes(MappedText word) {
		MappedText.Builder builder = new MappedText.Builder();
		for (int i = 0; i < word.length();) {
			int next = i + Character.charCount(word.text().codePointAt(i));
			for (byte each : word.text().substring(i, next).getBytes(StandardCharsets.UTF_8)) {
				builder.add(Character.toString(BYTES[each & 0xFF]), word, i, next);
			}
			i = next;
		}
		return builder.build();
	}

	/** The alphabet of bytes: what can be seen stands for itself, the others for characters from U+0100 on. */
	private static char[] bytes() {
		char[] table = new char[256];
		int other = 0x100;
		for (int i = 0; i < table.length; i++) {
			boolean seen = i >= '!' && i <= '~' || i >= 0xA1 && i <= 0xAC || i >= 0xAE;
			table[i] = (char) (seen ? i : other++);
		}
		return table;
	}
}
