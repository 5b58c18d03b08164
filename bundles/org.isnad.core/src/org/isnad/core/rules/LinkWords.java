// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.List;

import org.isnad.core.inference.Link;

/** A path of relations in signs, with the ids of the claims. */
final class LinkWords {
	private LinkWords() {
	}

	/** The path from this claim on, such as "c1 ≡ c2 ⇒ c3". */
	static String path(String start, List<Link> links) {
		StringBuilder words = new StringBuilder(start);
		String at = start;
		for (Link link : links) {
			words.append(sign(link, at));
			at = link.other(at);
			words.append(at);
		}
		return words.toString();
	}

	private static String sign(Link link, String at) {
		return switch (link.kind()) {
		case EQUIVALENT -> " ≡ "; //$NON-NLS-1$
		case CONTRADICTION -> " ≠ "; //$NON-NLS-1$
		case SUPPORT -> link.from().equals(at) ? " ⇒ " : " ⇐ "; //$NON-NLS-1$ //$NON-NLS-2$
		};
	}
}
