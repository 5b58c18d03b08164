// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.web;

import org.isnad.core.DocumentText;
import org.isnad.exchange.standoff.Item;

/**
 * Finds the words that selectors mean: at their position if the quotation stands there, else where the quotation stands with the most of its
 * context, and of equal places the nearest to the position. Offsets are code points outside, UTF-16 code units inside.
 */
final class QuoteAnchor {
	private static final int LONGEST_CONTEXT = 200;

	private final DocumentText text;
	private final int length;

	QuoteAnchor(DocumentText text) {
		this.text = text;
		this.length = text.toCodePoint(text.length());
	}

	/**
	 * The place, or null where it is not in the text.
	 *
	 * @param position where it should be, or null
	 * @param exact the quotation, or null where there is none
	 * @param prefix what stands before it; may be empty
	 * @param suffix what stands behind it; may be empty
	 */
	Item.Place find(Item.Place position, String exact, String prefix, String suffix) {
		boolean inside = position != null && position.begin() >= 0 && position.begin() <= position.end() && position.end() <= length;
		if (inside && (exact == null || exact.equals(words(position)))) {
			return position;
		}
		if (exact == null || exact.isEmpty()) {
			return null;
		}
		String all = text.string();
		int wanted = inside ? text.toUtf16(position.begin()) : 0;
		int best = -1;
		int bestContext = -1;
		for (int at = all.indexOf(exact); at >= 0; at = all.indexOf(exact, at + 1)) {
			int context = before(all, at, prefix) + behind(all, at + exact.length(), suffix);
			if (context > bestContext || context == bestContext && Math.abs(at - wanted) < Math.abs(best - wanted)) {
				best = at;
				bestContext = context;
			}
		}
		boolean whole = best >= 0 && !text.splitsPair(best) && !text.splitsPair(best + exact.length());
		return whole ? new Item.Place(text.toCodePoint(best), text.toCodePoint(best + exact.length())) : null;
	}

	private String words(Item.Place place) {
		return text.string().substring(text.toUtf16(place.begin()), text.toUtf16(place.end()));
	}

	/** How many characters of the prefix stand before an offset. */
	private static int before(String all, int offset, String prefix) {
		int same = 0;
		while (same < Math.min(LONGEST_CONTEXT, prefix.length()) && offset - same > 0 && prefix.charAt(prefix.length() - 1 - same) == all.charAt(offset - 1 - same)) {
			same++;
		}
		return same;
	}

	private static int behind(String all, int offset, String suffix) {
		int same = 0;
		while (same < Math.min(LONGEST_CONTEXT, suffix.length()) && offset + same < all.length() && suffix.charAt(same) == all.charAt(offset + same)) {
			same++;
		}
		return same;
	}
}
