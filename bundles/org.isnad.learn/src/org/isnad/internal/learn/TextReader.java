// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.CueLexicon;
import org.isnad.arabic.CueMatch;
import org.isnad.arabic.FoldedText;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;

/** Reads texts of one language into sentences with pieces and features. Safe for any thread. */
final class TextReader {
	/** Says under which rules features are made: a model trained under others knows other features. */
	static final String VERSION = "1"; //$NON-NLS-1$
	/** A sentence longer than this is read in parts: a text without stops must cost no more than one with. */
	private static final int LONGEST = 400;
	private static final int SHORTEST_REST = 3;
	private static final String CONJUNCTIONS = "وف"; //$NON-NLS-1$
	private static final String PARTICLES = "بكلس"; //$NON-NLS-1$

	private final TextSegmenter segmenter;
	private final CueLexicon lexicon;
	private final boolean arabic;
	/** Features come again and again: where texts stay read each is kept once. Null where they do not. */
	private final Map<String, String> kept;

	/**
	 * @param language BCP 47 tag
	 * @param keeps    whether what is read stays in memory, as in training; else nothing grows here
	 */
	TextReader(String language, boolean keeps) {
		kept = keeps ? new ConcurrentHashMap<>() : null;
		segmenter = new TextSegmenter(language);
		lexicon = CueLexicon.shipped(language).orElse(null);
		arabic = language.startsWith("ar"); //$NON-NLS-1$
	}

	List<Sentence> read(String text) {
		List<Sentence> sentences = new ArrayList<>();
		for (TextRange range : segmenter.sentences(text)) {
			List<Piece> pieces = pieces(text, segmenter.tokens(text, range.begin(), range.end()));
			for (int from = 0; from < pieces.size(); from += LONGEST) {
				List<Piece> part = List.copyOf(pieces.subList(from, Math.min(pieces.size(), from + LONGEST)));
				sentences.add(new Sentence(part.getFirst().begin(), part.getLast().end(), part, new PieceFeatures(part, kept).all()));
			}
		}
		return sentences;
	}

	private List<Piece> pieces(String text, List<Token> tokens) {
		CueMatch[] cues = new CueMatch[tokens.size()];
		if (lexicon != null) {
			for (CueMatch match : lexicon.find(text, tokens)) {
				for (int i = match.firstToken(); i <= match.lastToken(); i++) {
					cues[i] = match;
				}
			}
		}
		List<Piece> pieces = new ArrayList<>(tokens.size() * 2);
		for (int i = 0; i < tokens.size(); i++) {
			addPieces(text, tokens.get(i), cues[i], pieces);
		}
		return pieces;
	}

	private void addPieces(String text, Token token, CueMatch cue, List<Piece> pieces) {
		String word = token.folded();
		List<Integer> cuts = token.word() && arabic ? cuts(word) : List.of();
		FoldedText folded = cuts.isEmpty() ? null : ArabicFolder.fold(text.substring(token.begin(), token.end()));
		int begin = token.begin();
		int from = 0;
		int part = 0;
		for (int cut : cuts) {
			int end = token.begin() + folded.original(0, cut).end();
			pieces.add(piece(begin, end, word.substring(from, cut), word, part++, true, cue));
			begin = end;
			from = cut;
		}
		pieces.add(piece(begin, token.end(), word.substring(from), word, part, token.word(), cue));
	}

	private static Piece piece(int begin, int end, String form, String word, int part, boolean isWord, CueMatch cue) {
		boolean within = cue != null && begin >= cue.begin() && end <= cue.end();
		return new Piece(begin, end, form, word, part, isWord, within ? cue.entry().cueClass() : null, within && begin == cue.begin());
	}

	/** Where a proclitic may end. A word that merely begins like one («وزير») is cut too: that does no harm, for its pieces can be marked together. */
	private static List<Integer> cuts(String word) {
		List<Integer> cuts = new ArrayList<>(2);
		int at = 0;
		if (word.length() - 1 >= SHORTEST_REST && CONJUNCTIONS.indexOf(word.charAt(0)) >= 0) {
			cuts.add(++at);
		}
		if (word.length() - at - 1 >= SHORTEST_REST && PARTICLES.indexOf(word.charAt(at)) >= 0) {
			cuts.add(at + 1);
		}
		return cuts;
	}
}
