// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.DocumentText;
import org.isnad.model.Fragment;
import org.isnad.model.Span;

/** Reads the span of a row: in code points, in UTF-16, or in both, which then must agree; and holds it against the text. */
@SuppressWarnings("nls")
final class SpanReader {
	private static final String POINTS = "spans";
	private static final String UNITS = "spans_utf16";
	private static final String START = "start";
	private static final String END = "end";

	private SpanReader() {
	}

	/** The span, or null where the row has none. */
	static Span optional(Row row, DocumentText text) throws RowException {
		List<Row> points = row.has(START) ? List.of(row) : objects(row, POINTS);
		List<Row> units = objects(row, UNITS);
		if (points.isEmpty() && units.isEmpty()) {
			return null;
		}
		List<Fragment> fromPoints = new ArrayList<>();
		int length = text.toCodePoint(text.length());
		for (Row point : points) {
			int start = within(point.integer(START), length);
			int end = within(point.integer(END), length);
			fromPoints.add(new Fragment(text.toUtf16(start), text.toUtf16(end)));
		}
		List<Fragment> fromUnits = new ArrayList<>();
		for (Row unit : units) {
			fromUnits.add(new Fragment(whole(unit.integer(START), text), whole(unit.integer(END), text)));
		}
		if (!points.isEmpty() && !units.isEmpty() && !fromPoints.equals(fromUnits)) {
			throw bad(NLS.bind(Messages.spansDisagree, Span.ofExactly(fromPoints), Span.ofExactly(fromUnits)));
		}
		Span span = Span.ofExactly(points.isEmpty() ? fromUnits : fromPoints);
		if (!span.isWellFormed(text.length())) {
			throw bad(NLS.bind(Messages.spanOrder, span));
		}
		String words = row.anyText("text");
		if (words != null && !sameWords(words, span, text)) {
			throw bad(NLS.bind(Messages.spanText, span, span.textIn(text.string())));
		}
		return span;
	}

	/** The span that must be there. */
	static Span required(Row row, DocumentText text) throws RowException {
		Span span = optional(row, text);
		if (span == null) {
			throw bad(Messages.spanMissing);
		}
		return span;
	}

	/** How the fragments of a span are joined is not the same everywhere, so between them space does not count. */
	private static boolean sameWords(String words, Span span, DocumentText text) {
		String there = span.textIn(text.string());
		return words.equals(there) || span.fragmentCount() > 1 && words.replaceAll("\\s", "").equals(there.replaceAll("\\s", ""));
	}

	private static List<Row> objects(Row row, String key) throws RowException {
		try {
			return row.objects(key);
		} catch (RowException e) {
			throw bad(NLS.bind(Messages.type, key, Messages.typeSpans));
		}
	}

	private static int within(int offset, int length) throws RowException {
		if (offset < 0 || offset > length) {
			throw bad(NLS.bind(Messages.spanOutside, Integer.toString(offset), Integer.toString(length)));
		}
		return offset;
	}

	private static int whole(int offset, DocumentText text) throws RowException {
		within(offset, text.length());
		if (text.splitsPair(offset)) {
			throw bad(NLS.bind(Messages.spanSplitsPair, Integer.toString(offset)));
		}
		return offset;
	}

	private static RowException bad(String reason) {
		return new RowException(RowException.SPAN, reason);
	}
}
