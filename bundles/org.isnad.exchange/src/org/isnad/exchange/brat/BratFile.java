// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.ImportLog;

/** The lines of an .ann file by what they are. A line that cannot be read is noted and costs only itself. Offsets count code points. */
final class BratFile {
	private static final Pattern TEXT_BOUND = Pattern.compile("(?s)(T\\S+)\\t(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)(?:\\t(.*))?"); //$NON-NLS-1$
	private static final Pattern EVENT = Pattern.compile("(E\\S+)\\t(\\S+):(\\S+)((?: \\S+:\\S+)*) ?"); //$NON-NLS-1$
	private static final Pattern RELATION = Pattern.compile("(R\\S+)\\t(\\S+) \\S+:(\\S+) \\S+:(\\S+)\\s*"); //$NON-NLS-1$
	private static final Pattern ATTRIBUTE = Pattern.compile("([AM]\\S+)\\t(\\S+) (\\S+)(?: (.+))?"); //$NON-NLS-1$
	private static final Pattern NOTE = Pattern.compile("(?s)(#\\S*)\\t(\\S+) (\\S+)(?:\\t(.*))?"); //$NON-NLS-1$

	/** A text-bound annotation; each fragment is begin and end. */
	record TextBound(int line, String id, String type, List<int[]> fragments) {
	}

	/** An event; roles keep the order of the line. */
	record Event(int line, String id, String type, String trigger, Map<String, String> roles) {
	}

	/** A relation of two. */
	record Relation(int line, String id, String type, String first, String second) {
	}

	/** A note on an annotation. */
	record Note(int line, String type, String text) {
	}

	private final Path file;
	private final ImportLog log;
	private final Map<String, TextBound> textBounds = new LinkedHashMap<>();
	private final Map<String, Event> events = new LinkedHashMap<>();
	private final List<Relation> relations = new ArrayList<>();
	private final Map<String, Map<String, String>> attributes = new HashMap<>();
	private final Map<String, List<Note>> notes = new HashMap<>();

	/** Reads the lines of a file. */
	BratFile(Path file, List<String> lines, ImportLog log) {
		this.file = file;
		this.log = log;
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				read(i + 1, lines.get(i));
			}
		}
	}

	private void read(int line, String text) {
		switch (text.charAt(0)) {
		case 'T' -> textBound(line, text);
		case 'E' -> event(line, text);
		case 'R' -> relation(line, text);
		case 'A', 'M' -> attribute(line, text);
		case '#' -> note(line, text);
		case '*' -> log.lose(file, Messages.lossEquivalence, 1);
		case 'N' -> log.lose(file, Messages.lossNote, 1);
		default -> log.skip(file, line, Messages.unknownLine);
		}
	}

	private void textBound(int line, String text) {
		Matcher matcher = TEXT_BOUND.matcher(text);
		if (!matcher.matches()) {
			log.skip(file, line, Messages.badTextBound);
			return;
		}
		List<int[]> fragments = new ArrayList<>();
		for (String fragment : matcher.group(3).split(";")) { //$NON-NLS-1$
			int space = fragment.indexOf(' ');
			fragments.add(new int[] { Integer.parseInt(fragment.substring(0, space)), Integer.parseInt(fragment.substring(space + 1)) });
		}
		put(line, textBounds, matcher.group(1), new TextBound(line, matcher.group(1), matcher.group(2), fragments));
	}

	private void event(int line, String text) {
		Matcher matcher = EVENT.matcher(text);
		if (!matcher.matches()) {
			log.skip(file, line, Messages.badEvent);
			return;
		}
		Map<String, String> roles = new LinkedHashMap<>();
		for (String role : matcher.group(4).isBlank() ? new String[0] : matcher.group(4).strip().split(" ")) { //$NON-NLS-1$
			int colon = role.indexOf(':');
			roles.put(role.substring(0, colon), role.substring(colon + 1));
		}
		put(line, events, matcher.group(1), new Event(line, matcher.group(1), matcher.group(2), matcher.group(3), roles));
	}

	private <V> void put(int line, Map<String, V> all, String id, V value) {
		if (all.putIfAbsent(id, value) != null) {
			log.skip(file, line, NLS.bind(Messages.idTwice, id));
		}
	}

	private void relation(int line, String text) {
		Matcher matcher = RELATION.matcher(text);
		if (matcher.matches()) {
			relations.add(new Relation(line, matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)));
		} else {
			log.skip(file, line, Messages.badRelation);
		}
	}

	private void attribute(int line, String text) {
		Matcher matcher = ATTRIBUTE.matcher(text);
		if (matcher.matches()) {
			String value = matcher.group(4) == null ? "true" : matcher.group(4).strip(); //$NON-NLS-1$
			attributes.computeIfAbsent(matcher.group(3), key -> new LinkedHashMap<>()).put(matcher.group(2), value);
		} else {
			log.skip(file, line, Messages.badAttribute);
		}
	}

	private void note(int line, String text) {
		Matcher matcher = NOTE.matcher(text);
		if (matcher.matches()) {
			String words = matcher.group(4) == null ? "" : matcher.group(4); //$NON-NLS-1$
			notes.computeIfAbsent(matcher.group(3), key -> new ArrayList<>()).add(new Note(line, matcher.group(2), words));
		} else {
			log.skip(file, line, Messages.badNote);
		}
	}

	/** The text-bound annotations by id, in the order of the file. */
	Map<String, TextBound> textBounds() {
		return textBounds;
	}

	/** The events by id, in the order of the file. */
	Map<String, Event> events() {
		return events;
	}

	/** The relations in the order of the file. */
	List<Relation> relations() {
		return relations;
	}

	/** The attributes of an annotation by name. */
	Map<String, String> attributes(String id) {
		return attributes.getOrDefault(id, Map.of());
	}

	/** The notes on an annotation. */
	List<Note> notes(String id) {
		return notes.getOrDefault(id, List.of());
	}
}
