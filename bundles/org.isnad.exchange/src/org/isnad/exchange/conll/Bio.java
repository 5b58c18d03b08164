// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.conll;

import java.util.ArrayList;
import java.util.List;

/** How spans of tokens are told by a label at each token. Stateless. */
@SuppressWarnings("nls")
public final class Bio {
	/** No span. */
	public static final String OUTSIDE = "O";

	/** A span of tokens, the last one left out. */
	public record Span(int from, int to, String label) {
	}

	private Bio() {
	}

	/**
	 * Writes a span into the labels of a column, with B and I or, where it is asked for, also with E and S.
	 *
	 * @return false where one of its tokens is taken; nothing is written then
	 */
	public static boolean write(String[] column, Span span, boolean ends) {
		for (int i = span.from(); i < span.to(); i++) {
			if (column[i] != null) {
				return false;
			}
		}
		for (int i = span.from(); i < span.to(); i++) {
			boolean first = i == span.from();
			boolean last = i == span.to() - 1;
			String prefix = ends && first && last ? "S-" : first ? "B-" : ends && last ? "E-" : "I-";
			column[i] = prefix + span.label();
		}
		return true;
	}

	/** The spans of a column of BIO, BIOES, BILOU or plain labels. A span may go on in the next sentence. */
	public static List<Span> read(List<String> column) {
		List<Span> spans = new ArrayList<>();
		int from = -1;
		String open = null;
		for (int i = 0; i <= column.size(); i++) {
			String tag = i == column.size() ? OUTSIDE : column.get(i);
			boolean prefixed = tag.length() > 2 && tag.charAt(1) == '-' && "BIESLU".indexOf(tag.charAt(0)) >= 0;
			char prefix = prefixed ? tag.charAt(0) : isOutside(tag) ? 'O' : 'I';
			String label = prefixed ? tag.substring(2) : tag;
			boolean goesOn = open != null && "IEL".indexOf(prefix) >= 0 && label.equals(open);
			if (open != null && !goesOn) {
				spans.add(new Span(from, i, open));
				open = null;
			}
			if (prefix != 'O' && !goesOn) {
				from = i;
				open = label;
			}
			if (open != null && "ELSU".indexOf(prefix) >= 0) {
				spans.add(new Span(from, i + 1, open));
				open = null;
			}
		}
		return spans;
	}

	private static boolean isOutside(String tag) {
		return tag.isEmpty() || tag.equals(OUTSIDE) || tag.equals("_") || tag.equals("-") || tag.equals("*") || tag.equals("-X-");
	}
}
