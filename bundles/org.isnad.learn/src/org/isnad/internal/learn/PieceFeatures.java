// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.LightStemmer;

/** What is known of each piece of a sentence before anything is decided: forms, affixes, cues of the lexicon around it, marks, quotes, place. For one sentence. */
final class PieceFeatures {
	private static final Set<String> COMPLEMENTIZERS = Set.of("ان", "بان", "انه", "انها", "انهم", "بانه", "بانها", "that"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final String OPENING = "«“\"("; //$NON-NLS-1$
	private static final String CLOSING = "»”\")"; //$NON-NLS-1$
	private static final int FAR = 9;

	private final List<Piece> pieces;
	private final Map<String, String> kept;
	private final List<String> found = new ArrayList<>();

	/** @param kept holds one string of each value and grows; may be null */
	PieceFeatures(List<Piece> pieces, Map<String, String> kept) {
		this.pieces = pieces;
		this.kept = kept;
	}

	List<String[]> all() {
		List<String[]> features = new ArrayList<>(pieces.size());
		int sinceCue = -1;
		int sinceComplementizer = -1;
		String lastCue = "none"; //$NON-NLS-1$
		int quotes = 0;
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			int next = nextCue(i);
			quotes = Math.max(0, quotes - closing(piece));
			add("b"); //$NON-NLS-1$
			addForms(i);
			addPlace(i, quotes);
			add("lc=" + lastCue + bucket(sinceCue)); //$NON-NLS-1$
			add("nc=" + (next < 0 ? "none" : pieces.get(next).cueClass() + bucket(next - i))); //$NON-NLS-1$ //$NON-NLS-2$
			add("sc=" + (sinceComplementizer < 0 ? "none" : bucket(sinceComplementizer)) + (sinceCue >= 0 ? "c" : "-")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			quotes += opening(piece);
			features.add(found.toArray(String[]::new));
			found.clear();
			if (piece.cueOpens()) {
				lastCue = piece.cueClass();
				sinceCue = 0;
				sinceComplementizer = -1;
			}
			sinceCue = piece.cueClass() != null ? 0 : sinceCue < 0 ? -1 : sinceCue + 1;
			sinceComplementizer = COMPLEMENTIZERS.contains(piece.form()) ? 0 : sinceComplementizer < 0 ? -1 : sinceComplementizer + 1;
		}
		return features;
	}

	private void addForms(int i) {
		Piece piece = pieces.get(i);
		String form = piece.form();
		add("w=" + form); //$NON-NLS-1$
		add("W=" + piece.word() + '/' + piece.part()); //$NON-NLS-1$
		if (piece.isWord()) {
			String stem = LightStemmer.stem(form);
			add("s=" + stem); //$NON-NLS-1$
			add("t=" + Clitics.stem(form)); //$NON-NLS-1$
			add("p2=" + form.substring(0, Math.min(2, form.length()))); //$NON-NLS-1$
			add("p3=" + form.substring(0, Math.min(3, form.length()))); //$NON-NLS-1$
			add("f2=" + form.substring(Math.max(0, form.length() - 2))); //$NON-NLS-1$
			add("f3=" + form.substring(Math.max(0, form.length() - 3))); //$NON-NLS-1$
		}
		add("sh=" + shape(piece)); //$NON-NLS-1$
		add("c=" + cue(i)); //$NON-NLS-1$
		for (int away : new int[] { -2, -1, 1, 2 }) {
			add("w" + away + '=' + form(i + away)); //$NON-NLS-1$
			add("c" + away + '=' + cue(i + away)); //$NON-NLS-1$
		}
		add("w-1w=" + form(i - 1) + '_' + form); //$NON-NLS-1$
		add("ww1=" + form + '_' + form(i + 1)); //$NON-NLS-1$
		add("s-1=" + stem(i - 1)); //$NON-NLS-1$
		add("s1=" + stem(i + 1)); //$NON-NLS-1$
		add("cc=" + cue(i - 1) + cue(i)); //$NON-NLS-1$
	}

	private void addPlace(int i, int quotes) {
		add("at=" + (i < 3 ? "b" + i : i >= pieces.size() - 3 ? "e" + (pieces.size() - i) : "m")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		add("q=" + (quotes > 0) + '/' + form(i - 1).length()); //$NON-NLS-1$
		add("part=" + pieces.get(i).part() + (i + 1 < pieces.size() && pieces.get(i + 1).part() > 0)); //$NON-NLS-1$
	}

	private void add(String feature) {
		String known = kept == null ? null : kept.putIfAbsent(feature, feature);
		found.add(known == null ? feature : known);
	}

	private String form(int i) {
		return i < 0 ? "<" : i >= pieces.size() ? ">" : pieces.get(i).form(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String stem(int i) {
		return i >= 0 && i < pieces.size() && pieces.get(i).isWord() ? LightStemmer.stem(pieces.get(i).form()) : form(i);
	}

	private String cue(int i) {
		if (i < 0 || i >= pieces.size() || pieces.get(i).cueClass() == null) {
			return "-"; //$NON-NLS-1$
		}
		return pieces.get(i).cueClass() + (pieces.get(i).cueOpens() ? "+" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private int nextCue(int from) {
		for (int i = from + 1; i < pieces.size(); i++) {
			if (pieces.get(i).cueOpens()) {
				return i;
			}
		}
		return -1;
	}

	private static String shape(Piece piece) {
		char first = piece.form().charAt(0);
		if (!piece.isWord()) {
			return piece.form();
		}
		return Character.isDigit(first) ? "9" : first < 0x250 ? Character.isUpperCase(first) ? "A" : "a" : "x" + Math.min(6, piece.form().length()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** How far, in steps that grow. */
	static String bucket(int distance) {
		return distance < 0 ? "" : distance < 4 ? Integer.toString(distance) : distance < FAR ? "4" : distance < 2 * FAR ? "9" : "18"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static int opening(Piece piece) {
		return !piece.isWord() && OPENING.indexOf(piece.form().charAt(0)) >= 0 ? 1 : 0;
	}

	/** A straight quotation mark closes what another opened. */
	private static int closing(Piece piece) {
		return !piece.isWord() && CLOSING.indexOf(piece.form().charAt(0)) >= 0 ? 1 : 0;
	}
}
