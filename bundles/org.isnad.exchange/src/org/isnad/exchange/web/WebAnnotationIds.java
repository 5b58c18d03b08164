// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ids as IRIs and back. */
@SuppressWarnings("nls")
final class WebAnnotationIds {
	private static final String ANNOTATION = "urn:isnad:annotation:";
	private static final String PAGE = "urn:isnad:document:";

	private WebAnnotationIds() {
	}

	static String iri(String id) {
		return ANNOTATION + path(id);
	}

	static String page(String document) {
		return PAGE + path(document);
	}

	/** A file name as a relative reference. */
	static String path(String name) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** The file name that a reference without a scheme names, or null. */
	static String fileName(String reference) {
		boolean relative = !reference.isEmpty() && !reference.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") && !reference.contains("/") && !reference.contains("\\");
		return relative ? decoded(reference) : null;
	}

	/** Our own id that an IRI stands for, or null where it is another's. */
	static String own(String iri) {
		return iri.startsWith(ANNOTATION) ? decoded(iri.substring(ANNOTATION.length())) : null;
	}

	private static String decoded(String text) {
		try {
			String decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
			return decoded.contains("/") || decoded.contains("\\") || decoded.indexOf('\0') >= 0 ? null : decoded;
		} catch (IllegalArgumentException e) {
			// A percent sign that encodes nothing.
			return null;
		}
	}
}
