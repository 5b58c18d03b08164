// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.Token;

/** A sentence with its tokens, its cue candidates and its quotation marks paired. Token indexes are those of the sentence. */
public final class Sentence {
	private static final String OPENING = "«“‹‟"; //$NON-NLS-1$
	private static final String CLOSING = "»”›"; //$NON-NLS-1$
	private static final String STOPS = ".؟?!؛;…"; //$NON-NLS-1$

	private final String text;
	private final Token[] tokens;
	private final List<CueCandidate> cues;
	private final int[] partner;
	/** The opening mark of the quotation that each token stands in, or -1; quotations are not nested here. */
	private final int[] enclosing;
	private final CueCandidate[] cueAt;

	/** @param tokens all tokens of the sentence, in order; @param cues its candidates, in order */
	public Sentence(String text, List<Token> tokens, List<CueCandidate> cues) {
		this.text = text;
		this.tokens = tokens.toArray(Token[]::new);
		this.cues = List.copyOf(cues);
		this.partner = pairQuotes();
		this.enclosing = enclosing();
		this.cueAt = new CueCandidate[tokens.size()];
		for (CueCandidate cue : cues) {
			Arrays.fill(cueAt, cue.first(), cue.last() + 1, cue);
		}
	}

	public List<CueCandidate> cues() {
		return cues;
	}

	int size() {
		return tokens.length;
	}

	Token token(int index) {
		return tokens[index];
	}

	/** The folded form at an index; empty outside of the sentence. */
	String folded(int index) {
		return index >= 0 && index < tokens.length ? tokens[index].folded() : ""; //$NON-NLS-1$
	}

	/** The token as it is written. */
	String written(int index) {
		return text.substring(tokens[index].begin(), tokens[index].end());
	}

	/** The folded form of a stretch of the text. */
	String textOf(TextRange range) {
		return ArabicFolder.key(range.of(text));
	}

	/** A hyphen inside a name counts as a word. */
	boolean isWord(int index) {
		return index >= 0 && index < tokens.length && (tokens[index].word() || isInnerHyphen(index));
	}

	private boolean isInnerHyphen(int index) {
		boolean hyphen = folded(index).equals("-") && index > 0 && index + 1 < tokens.length; //$NON-NLS-1$
		return hyphen && tokens[index - 1].end() == tokens[index].begin() && tokens[index].end() == tokens[index + 1].begin();
	}

	boolean isComma(int index) {
		String folded = folded(index);
		return folded.length() == 1 && (folded.charAt(0) == '،' || folded.charAt(0) == ',');
	}

	boolean isColon(int index) {
		return folded(index).equals(":"); //$NON-NLS-1$
	}

	/** Whether the token ends a statement: a stop of any kind. */
	boolean isStop(int index) {
		String folded = folded(index);
		return !folded.isEmpty() && STOPS.indexOf(folded.charAt(0)) >= 0;
	}

	/** The candidate that the token belongs to, or null. */
	CueCandidate cueAt(int index) {
		return index >= 0 && index < cueAt.length ? cueAt[index] : null;
	}

	boolean isOpeningQuote(int index) {
		return index >= 0 && index < partner.length && partner[index] > index;
	}

	boolean isClosingQuote(int index) {
		return index >= 0 && index < partner.length && partner[index] >= 0 && partner[index] < index;
	}

	/** Index of the mark that opened the quotation closed here. */
	int opening(int index) {
		return partner[index];
	}

	/** Index of the mark that closes the quotation opened here. */
	int closing(int index) {
		return partner[index];
	}

	/** Index of the closing mark of the quotation that the token stands in, or the size of the sentence. */
	int quoteEnd(int index) {
		int opening = index < enclosing.length && index >= 0 ? enclosing[index] : -1;
		return opening < 0 ? tokens.length : partner[opening];
	}

	/** Index of the first token of the quotation that the token stands in, or 0. */
	int quoteBegin(int index) {
		int opening = index < enclosing.length && index >= 0 ? enclosing[index] : -1;
		return opening + 1;
	}

	/** The stretch of the text from one token up to another, without the punctuation at its edges; null where no word remains. */
	TextRange range(int from, int to) {
		int first = from;
		int last = to - 1;
		while (first <= last && !isWord(first)) {
			first++;
		}
		while (last >= first && !isWord(last) && !(isClosingInside(last, first))) {
			last--;
		}
		return first > last ? null : new TextRange(tokens[first].begin(), tokens[last].end());
	}

	/** A quotation that began inside the stretch keeps its closing mark. */
	private boolean isClosingInside(int index, int first) {
		return partner[index] >= 0 && partner[index] < index && partner[index] >= first;
	}

	private int[] pairQuotes() {
		int[] pairs = new int[tokens.length];
		Arrays.fill(pairs, -1);
		int open = -1;
		for (int i = 0; i < tokens.length; i++) {
			String folded = tokens[i].folded();
			char mark = folded.length() == 1 ? folded.charAt(0) : ' ';
			boolean straight = mark == '"';
			boolean opening = OPENING.indexOf(mark) >= 0;
			// Articles mix the marks, and “ is typed at both ends: any mark closes what is open.
			if (open >= 0 && (straight || CLOSING.indexOf(mark) >= 0 || opening && !followsSpace(i))) {
				pairs[open] = i;
				pairs[i] = open;
				open = -1;
			} else if (straight || opening) {
				open = i;
			}
		}
		return pairs;
	}

	private int[] enclosing() {
		int[] openings = new int[tokens.length];
		int open = -1;
		for (int i = 0; i < openings.length; i++) {
			open = partner[i] >= 0 && partner[i] < i ? -1 : open;
			openings[i] = open;
			open = partner[i] > i ? i : open;
		}
		return openings;
	}

	private boolean followsSpace(int index) {
		int begin = tokens[index].begin();
		return begin > 0 && Character.isWhitespace(text.charAt(begin - 1));
	}
}
