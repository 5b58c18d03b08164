// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The words of the main part of a DOCX file. For one part. */
@SuppressWarnings("nls")
final class WordText extends DefaultHandler {
	/** What is not read: deleted and moved words, instructions of fields, and the older twin of what a newer element says. */
	private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pict");

	private final Paragraphs text = new Paragraphs();
	private int depth;
	private int outDepth;
	private boolean words;

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		depth++;
		if (outDepth == 0 && LEFT_OUT.contains(name)) {
			outDepth = depth;
		}
		if (outDepth > 0) {
			return;
		}
		switch (name) {
		case "t" -> words = true;
		case "tab", "noBreakHyphen" -> text.add(name.equals("tab") ? " " : "-");
		case "br", "cr", "p" -> text.end();
		default -> {
			// Formatting.
		}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (words && outDepth == 0) {
			text.add(new String(characters, start, length));
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		if (name.equals("t")) {
			words = false;
		} else if (name.equals("p") && outDepth == 0) {
			text.end();
		}
		outDepth = outDepth == depth ? 0 : outDepth;
		depth--;
	}

	String text() {
		return text.toString();
	}
}
