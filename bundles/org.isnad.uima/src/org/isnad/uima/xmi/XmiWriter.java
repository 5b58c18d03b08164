// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes what UIMA's serializer tells, one element a line. The handler that comes with UIMA goes through a transformer, which takes as long as
 * the serializer itself. For one file.
 */
@SuppressWarnings("nls")
final class XmiWriter extends DefaultHandler {
	private static final int INDENT = 4;

	private final StringBuilder xml = new StringBuilder(1 << 16);
	private final Map<String, String> prefixes = new LinkedHashMap<>();
	private int depth;
	private boolean open;
	private boolean inText;

	byte[] bytes() {
		return xml.toString().getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public void startDocument() {
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
	}

	@Override
	public void endDocument() {
		xml.append('\n');
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) {
		prefixes.put(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		close();
		newLine();
		xml.append('<').append(qName);
		for (int i = 0; i < attributes.getLength(); i++) {
			attribute(attributes.getQName(i), attributes.getValue(i));
			if (!prefixes.isEmpty()) {
				prefixes.remove(attributes.getQName(i));
			}
		}
		for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
			attribute(prefix.getKey(), prefix.getValue());
		}
		prefixes.clear();
		open = true;
		inText = false;
		depth++;
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		depth--;
		if (open) {
			xml.append("/>");
			open = false;
		} else {
			if (!inText) {
				newLine();
			}
			xml.append("</").append(qName).append('>');
		}
		inText = false;
	}

	@Override
	public void characters(char[] characters, int start, int length) throws SAXException {
		close();
		inText = true;
		escape(new String(characters, start, length), false);
	}

	private void close() {
		if (open) {
			xml.append('>');
			open = false;
		}
	}

	private void newLine() {
		xml.append('\n');
		for (int i = depth * INDENT; i > 0; i--) {
			xml.append(' ');
		}
	}

	private void attribute(String name, String value) throws SAXException {
		xml.append(' ').append(name).append("=\"");
		escape(value, true);
		xml.append('"');
	}

	/** What needs no escape goes over in stretches. */
	private void escape(String text, boolean attribute) throws SAXException {
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > '>' && c < 0xD800 && c != 0x7F) {
				continue;
			}
			String written = escaped(text, i, c, attribute);
			if (written != null) {
				xml.append(text, from, i).append(written);
				from = i + 1;
			} else if (Character.isHighSurrogate(c)) {
				i++;
			}
		}
		xml.append(text, from, text.length());
	}

	/** What stands for a character; null for itself. */
	private static String escaped(String text, int at, char c, boolean attribute) throws SAXException {
		switch (c) {
		case '&':
			return "&amp;";
		case '<':
			return "&lt;";
		case '>':
			return "&gt;";
		case '"':
			return attribute ? "&quot;" : null;
		case '\r':
			return "&#13;";
		case '\t', '\n':
			return attribute ? c == '\t' ? "&#9;" : "&#10;" : null;
		default:
			boolean pair = Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
			if (c < 0x20 || c >= 0xFFFE || Character.isSurrogate(c) && !pair) {
				throw new SAXException("U+" + Integer.toHexString(c));
			}
			return null;
		}
	}
}
