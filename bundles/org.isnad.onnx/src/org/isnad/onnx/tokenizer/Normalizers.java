// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done to a text before it is cut into words. Stateless. */
final class Normalizers {
	private static final String SUPPORTED = "BertNormalizer, Lowercase, NFC, NFD, NFKC, NFKD, Nmt, Precompiled, Prepend, Replace, Sequence, Strip, StripAccents"; //$NON-NLS-1$

	private Normalizers() {
	}

	static UnaryOperator<MappedText> read(Settings settings) throws TokenizerException {
		if (settings == null) {
			return text -> text;
		}
		return switch (settings.type()) {
		case "Sequence" -> sequence(settings.children("normalizers")); //$NON-NLS-1$ //$NON-NLS-2$
		case "BertNormalizer" -> bert(settings); //$NON-NLS-1$
		case "Lowercase" -> Normalizers::lowerCase; //$NON-NLS-1$
		case "NFC" -> text -> normalize(text, Normalizer2.getNFCInstance()); //$NON-NLS-1$
		case "NFD" -> text -> normalize(text, Normalizer2.getNFDInstance()); //$NON-NLS-1$
		case "NFKC" -> text -> normalize(text, Normalizer2.getNFKCInstance()); //$NON-NLS-1$
		case "NFKD" -> text -> normalize(text, Normalizer2.getNFKDInstance()); //$NON-NLS-1$
		case "StripAccents" -> text -> without(text, Normalizers::isMark); //$NON-NLS-1$
		case "Nmt" -> Normalizers::nmt; //$NON-NLS-1$
		case "Strip" -> strip(settings.flag("strip_left", true), settings.flag("strip_right", true)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "Replace" -> replace(settings.pattern("pattern"), settings.string("content", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "Prepend" -> prepend(settings.string("prepend", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "Precompiled" -> CharsMap.read(settings)::normalize; //$NON-NLS-1$
		default -> throw settings.unsupported(SUPPORTED);
		};
	}

	private static UnaryOperator<MappedText> sequence(List<Settings> parts) throws TokenizerException {
		List<UnaryOperator<MappedText>> all = new ArrayList<>();
		for (Settings part : parts) {
			all.add(read(part));
		}
		return text -> {
			MappedText result = text;
			for (UnaryOperator<MappedText> each : all) {
				result = each.apply(result);
			}
			return result;
		};
	}

	private static UnaryOperator<MappedText> bert(Settings settings) throws TokenizerException {
		boolean clean = settings.flag("clean_text", true); //$NON-NLS-1$
		boolean chinese = settings.flag("handle_chinese_chars", true); //$NON-NLS-1$
		boolean lower = settings.flag("lowercase", true); //$NON-NLS-1$
		// Where nothing is said, what lower-cases strips accents too.
		boolean strip = settings.flag("strip_accents", lower); //$NON-NLS-1$
		return text -> {
			MappedText result = clean ? clean(text) : text;
			result = chinese ? spaced(result) : result;
			result = strip ? without(normalize(result, Normalizer2.getNFDInstance()), Normalizers::isMark) : result;
			return lower ? lowerCase(result) : result;
		};
	}

	private static MappedText clean(MappedText text) {
		return each(text, c -> {
			boolean line = c == '\t' || c == '\n' || c == '\r';
			if (!line && (c == 0xFFFD || isControl(c))) {
				return ""; //$NON-NLS-1$
			}
			return isWhite(c) ? " " : Character.toString(c); //$NON-NLS-1$
		});
	}

	private static MappedText spaced(MappedText text) {
		return each(text, c -> isChinese(c) ? " " + Character.toString(c) + " " : Character.toString(c)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a code point becomes. */
	private interface Change {
		String of(int codePoint);
	}

	private static MappedText each(MappedText text, Change change) {
		MappedText.Builder builder = new MappedText.Builder();
		String string = text.text();
		for (int i = 0; i < string.length();) {
			int c = string.codePointAt(i);
			int next = i + Character.charCount(c);
			builder.add(change.of(c), text, i, next);
			i = next;
		}
		return builder.build();
	}

	static MappedText lowerCase(MappedText text) {
		return each(text, c -> Character.toString(c).toLowerCase(Locale.ROOT));
	}

	static MappedText without(MappedText text, IntPredicate dropped) {
		return each(text, c -> dropped.test(c) ? "" : Character.toString(c)); //$NON-NLS-1$
	}

	/** Normalises between the places where nothing joins across, so that each result knows its place. */
	private static MappedText normalize(MappedText text, Normalizer2 form) {
		MappedText.Builder builder = new MappedText.Builder();
		String string = text.text();
		for (int i = 0; i < string.length();) {
			int next = i + Character.charCount(string.codePointAt(i));
			while (next < string.length() && !form.hasBoundaryBefore(string.codePointAt(next))) {
				next += Character.charCount(string.codePointAt(next));
			}
			String piece = string.substring(i, next);
			String normalized = form.normalize(piece);
			if (normalized.equals(piece)) {
				builder.keep(text, i, next);
			} else {
				builder.add(normalized, text, i, next);
			}
			i = next;
		}
		return builder.build();
	}

	private static MappedText nmt(MappedText text) {
		MappedText kept = without(text, c -> c >= 1 && c <= 8 || c == 0xB || c >= 0xE && c <= 0x1F || c == 0x7F || c == 0x8F || c == 0x9F);
		return each(kept, c -> c == 9 || c == 0xA || c == 0xC || c == 0xD || c == 0x1680 || c >= 0x200B && c <= 0x200F || c == 0x2028 || c == 0x2029 || c == 0x2581 || c == 0xFEFF
				|| c == 0xFFFD ? " " : Character.toString(c)); //$NON-NLS-1$
	}

	private static UnaryOperator<MappedText> strip(boolean left, boolean right) {
		return text -> {
			int begin = 0;
			int end = text.length();
			while (left && begin < end && isWhite(text.text().charAt(begin))) {
				begin++;
			}
			while (right && end > begin && isWhite(text.text().charAt(end - 1))) {
				end--;
			}
			return text.part(begin, end);
		};
	}

	private static UnaryOperator<MappedText> replace(Pattern pattern, String content) {
		return text -> {
			MappedText.Builder builder = new MappedText.Builder();
			Matcher matcher = pattern.matcher(text.text());
			int last = 0;
			while (matcher.find()) {
				builder.keep(text, last, matcher.start());
				if (matcher.end() > matcher.start()) {
					builder.add(content, text, matcher.start(), matcher.end());
				}
				last = matcher.end();
			}
			return builder.keep(text, last, text.length()).build();
		};
	}

	private static UnaryOperator<MappedText> prepend(String prefix) {
		return text -> text.length() == 0 ? text
				: new MappedText.Builder().add(prefix, text.begin(0), text.begin(0)).keep(text, 0, text.length()).build();
	}

	static boolean isWhite(int c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isControl(int c) {
		int type = Character.getType(c);
		return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
	}

	private static boolean isMark(int c) {
		return Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static boolean isChinese(int c) {
		return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0x20000 && c <= 0x2A6DF || c >= 0x2A700 && c <= 0x2B73F || c >= 0x2B740 && c <= 0x2B81F
				|| c >= 0x2B820 && c <= 0x2CEAF || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
	}
}
