// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.exchange.standoff.ItemType;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What stands in a TEI file: its title, its text, its annotations. The text of our own files is taken letter by letter; that of others block by block, with
 * white space made one space and blocks parted by a line end.
 */
@SuppressWarnings("nls")
final class TeiFile extends DefaultHandler {
	private static final Set<String> BLOCKS = Set.of("p", "ab", "head", "l", "lg", "div", "item", "list", "row", "cell", "table", "opener", "closer", "byline", "dateline", "lb", "quote", "sp", "speaker",
			"trailer", "signed");
	/** What is said about the text and is no part of it. */
	private static final Set<String> ASIDE = Set.of("note", "fw", "figDesc", "del", "orig", "sic", "abbr");

	/** An annotation as it stands in the file; its links are still ids of the file. */
	static final class Annotation {
		final int line;
		final String xmlId;
		final String n;
		final String ana;
		final String target;
		final Map<String, String> notes = new LinkedHashMap<>();
		final Map<String, List<String>> links = new LinkedHashMap<>();
		/** The words of an element in the text, in UTF-16 code units; negative for an annotation that stands off. */
		int begin = -1;
		int end = -1;

		Annotation(int line, String xmlId, String n, String ana, String target) {
			this.line = line;
			this.xmlId = xmlId;
			this.n = n;
			this.ana = ana;
			this.target = target;
		}
	}

	private record Open(Annotation annotation, int begin, int depth) {
	}

	private final Map<String, ItemType> inline;
	private final List<Annotation> annotations = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final Deque<Open> open = new ArrayDeque<>();
	private Locator locator;
	private StringBuilder caught;
	private StringBuilder title;
	private String noteType;
	private Annotation annotation;
	private boolean tei;
	private boolean whole;
	private int textDepth;
	private int asideDepth;
	private int depth;
	private boolean spaceDue;
	private boolean breakDue;

	/** @param inline what elements in the text mean, by their names */
	TeiFile(Map<String, ItemType> inline) {
		this.inline = inline;
	}

	boolean isTei() {
		return tei;
	}

	String text() {
		return text.toString();
	}

	/** The title, or null. */
	String title() {
		return title == null || title.toString().isBlank() ? null : title.toString().strip();
	}

	List<Annotation> annotations() {
		return annotations;
	}

	@Override
	public void setDocumentLocator(Locator where) {
		locator = where;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		depth++;
		tei |= depth == 1 && (name.equals("TEI") || name.equals("teiCorpus"));
		if (textDepth > 0) {
			startInText(name, attributes);
		} else if (name.equals("title") && title == null) {
			caught = title = new StringBuilder();
		} else if (name.equals("annotation")) {
			annotation = annotation(attributes, attributes.getValue("ana"));
		} else if (annotation != null && name.equals("note")) {
			noteType = String.valueOf(attributes.getValue("type"));
			caught = new StringBuilder();
		} else if (annotation != null && name.equals("ptr")) {
			String target = attributes.getValue("target");
			String end = target != null ? target : attributes.getValue("n");
			annotation.links.computeIfAbsent(String.valueOf(attributes.getValue("type")), role -> new ArrayList<>()).add(String.valueOf(end));
		} else if (name.equals("text") && !whole) {
			textDepth = depth;
		}
	}

	private Annotation annotation(Attributes attributes, String ana) {
		Annotation made = new Annotation(locator.getLineNumber(), attributes.getValue("xml:id"), attributes.getValue("n"), ana, attributes.getValue("target"));
		annotations.add(made);
		return made;
	}

	private void startInText(String name, Attributes attributes) {
		if (!whole && asideDepth == 0 && name.equals("ab") && TeiImport.TEXT.equals(attributes.getValue("xml:id")) && "preserve".equals(attributes.getValue("xml:space"))) {
			text.setLength(0);
			whole = true;
			textDepth = depth;
			return;
		}
		breakDue |= !whole && BLOCKS.contains(name) && !text.isEmpty();
		if (!whole && asideDepth == 0 && ASIDE.contains(name)) {
			asideDepth = depth;
		}
		ItemType type = inline.get(name);
		if (type != null && asideDepth == 0) {
			// What is due stands before the words of the element and not in them.
			breakOrSpace();
			open.push(new Open(annotation(attributes, "#" + type), text.length(), depth));
		}
	}

	private void breakOrSpace() {
		if (breakDue && !text.isEmpty()) {
			text.append('\n');
		} else if (spaceDue && !text.isEmpty()) {
			text.append(' ');
		}
		breakDue = false;
		spaceDue = false;
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (caught != null) {
			caught.append(characters, start, length);
		} else if (whole && textDepth > 0) {
			text.append(characters, start, length);
		} else if (textDepth > 0 && asideDepth == 0) {
			for (int i = start; i < start + length; i++) {
				char c = characters[i];
				if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
					spaceDue = true;
				} else {
					breakOrSpace();
					text.append(c);
				}
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		if (textDepth > 0) {
			if (!open.isEmpty() && open.peek().depth() == depth) {
				Open closed = open.pop();
				closed.annotation().begin = closed.begin();
				closed.annotation().end = text.length();
			}
			breakDue |= !whole && BLOCKS.contains(name);
			asideDepth = asideDepth == depth ? 0 : asideDepth;
			// Behind the whole text nothing more is text.
			textDepth = textDepth == depth ? whole ? -1 : 0 : textDepth;
		} else if (noteType != null && name.equals("note")) {
			annotation.notes.put(noteType, caught.toString());
			noteType = null;
			caught = null;
		} else if (name.equals("title")) {
			caught = null;
		} else if (name.equals("annotation")) {
			annotation = null;
		}
		depth--;
	}
}
