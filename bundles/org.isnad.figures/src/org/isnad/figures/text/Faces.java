// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.text;

import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Faces in the order in which they are asked for a letter. Arabic faces such as Noto Naskh Arabic have no Latin letters, so the face that
 * gives them is named and not left to chance; a letter that none of the named has comes from the first installed face that has it.
 */
final class Faces {

	/** Marks on one letter that are looked at; more than these make no sense and may be many. */
	private static final int LONGEST = 8;
	private static final String ARABIC_LETTER = "\u0628"; //$NON-NLS-1$

	static {
		// figures need no display, also where one is there
		if (System.getProperty("java.awt.headless") == null) { //$NON-NLS-1$
			System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static Set<String> installed;

	private final List<Face> named;
	private final boolean bold;
	private final Map<String, Face> chosen = new HashMap<>();
	private List<Face> others;

	private Faces(List<Face> named, boolean bold) {
		this.named = named;
		this.bold = bold;
	}

	/** The installed ones among some families; the runtime's own face if there is none. */
	static Faces of(List<String> families, boolean bold) {
		Set<String> installed = installed();
		List<Face> named = new ArrayList<>();
		for (String family : families) {
			if (installed.contains(family)) {
				named.add(Face.of(family, bold));
			}
		}
		if (named.isEmpty()) {
			named.add(Face.of(Face.ANY, bold));
		}
		return new Faces(named, bold);
	}

	/** The names of the families that were installed when they were first asked for, whatever their case. */
	static synchronized Set<String> installed() {
		if (installed == null) {
			Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
			names.addAll(Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
			installed = names;
		}
		return installed;
	}

	/** The first installed family, in the order of the alphabet, that has Arabic letters. */
	static List<String> anyArabic() {
		for (String name : installed()) {
			if (!Face.isLogical(name) && Face.of(name, false).covers(ARABIC_LETTER.codePointAt(0))) {
				return List.of(name);
			}
		}
		return List.of();
	}

	Face first() {
		return named.getFirst();
	}

	List<Face> named() {
		return named;
	}

	/**
	 * The face of each code unit of a text; a character as the reader counts them has one face. Digits, punctuation and spaces have the face
	 * of the letter before them (the first letter, at the begin) if it has them: a full stop belongs to its sentence.
	 */
	Face[] of(String text, Graphemes graphemes) {
		Face[] faces = new Face[text.length()];
		Face letters = firstLetter(text, graphemes);
		for (int i = 0; i < text.length();) {
			int end = graphemes.ceiling(i + 1);
			int codePoint = text.codePointAt(i);
			boolean letter = isLetter(codePoint);
			boolean stays = !letter && letters != null && (Character.getType(codePoint) == Character.FORMAT || letters.covers(codePoint));
			Face face = stays ? letters : face(text.substring(i, end));
			Arrays.fill(faces, i, end, face);
			letters = letter ? face : letters;
			i = end;
		}
		return faces;
	}

	private Face firstLetter(String text, Graphemes graphemes) {
		for (int i = 0; i < text.length(); i = graphemes.ceiling(i + 1)) {
			if (isLetter(text.codePointAt(i))) {
				return face(text.substring(i, graphemes.ceiling(i + 1)));
			}
		}
		return null;
	}

	/** Whether a character belongs to one script. */
	private static boolean isLetter(int codePoint) {
		Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
		return script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED;
	}

	private Face face(String character) {
		return chosen.computeIfAbsent(character, this::find);
	}

	private Face find(String character) {
		int[] codePoints = character.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).limit(LONGEST).toArray();
		Face best = named.getFirst();
		int most = 0;
		// the face that has most of the letter and its marks; all of it, as a rule
		for (Face face : candidates(codePoints)) {
			int covered = (int) Arrays.stream(codePoints).takeWhile(face::covers).count();
			if (covered > most) {
				best = face;
				most = covered;
			}
		}
		return best;
	}

	private List<Face> candidates(int[] codePoints) {
		if (codePoints.length == 0 || named.stream().anyMatch(face -> face.covers(codePoints[0]))) {
			return named;
		}
		if (others == null) {
			others = installed().stream().filter(name -> !Face.isLogical(name)).map(name -> Face.of(name, bold))
					.collect(Collectors.toCollection(ArrayList::new));
			others.add(Face.of(Face.ANY, bold));
		}
		return others;
	}
}
