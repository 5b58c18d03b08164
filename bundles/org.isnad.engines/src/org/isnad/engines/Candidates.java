// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.arabic.Complement;
import org.isnad.arabic.CueEntry;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordMemo;
import org.isnad.engines.attribution.CueCandidate;
import org.isnad.engines.attribution.Sentence;

/** Puts together the sentences of a CAS with the candidates that {@link CueEngine} marked. */
final class Candidates {
	private record Marked(CueEntry entry, TextRange range, boolean negated) {
	}

	/** Longer ones are no sentences, and a quotation over more words was never closed. */
	private static final int LONGEST = 400;
	private static final int SOON = 80;

	private Candidates() {
	}

	/**
	 * The sentences in text order. One that breaks off right behind a cue, as where a line end cuts it, goes on into the next, and so does one
	 * in which a quotation is open that is closed soon.
	 */
	static List<Sentence> sentences(CAS cas) {
		String text = cas.getDocumentText();
		List<Token> tokens = CasTokens.tokens(cas);
		List<Marked> marked = new ArrayList<>();
		Type type = cas.getTypeSystem().getType(CueEngine.CANDIDATE);
		Entries entries = new Entries(type);
		Feature negated = type.getFeatureByBaseName("negated"); //$NON-NLS-1$
		for (AnnotationFS each : cas.<AnnotationFS>getAnnotationIndex(type)) {
			marked.add(new Marked(entries.of(each), new TextRange(each.getBegin(), each.getEnd()), each.getBooleanValue(negated)));
		}
		List<Sentence> sentences = new ArrayList<>();
		int token = 0;
		int cue = 0;
		List<Token> own = new ArrayList<>();
		List<CueCandidate> cues = new ArrayList<>();
		for (TextRange range : CasTokens.sentences(cas)) {
			while (token < tokens.size() && tokens.get(token).begin() < range.end()) {
				own.add(tokens.get(token++));
			}
			while (cue < marked.size() && marked.get(cue).range().begin() < range.end()) {
				cues.add(candidate(marked.get(cue++), own));
			}
			boolean cutOff = !cues.isEmpty() && cues.getLast().last() == own.size() - 1;
			if (!cutOff && !(own.size() < LONGEST && quotationGoesOn(own, tokens, token))) {
				sentences.add(new Sentence(text, own, cues));
				own.clear();
				cues.clear();
			}
		}
		if (!own.isEmpty()) {
			sentences.add(new Sentence(text, own, cues));
		}
		return sentences;
	}

	/** Whether the last quotation of a sentence is closed among the next tokens. */
	private static boolean quotationGoesOn(List<Token> own, List<Token> tokens, int next) {
		boolean open = false;
		for (Token token : own) {
			open = !token.word() && (token.is("«") || token.is("“")) || open && !(token.is("»") || token.is("”")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		for (int i = next; open && i < Math.min(tokens.size(), next + SOON); i++) {
			if (tokens.get(i).is("»") || tokens.get(i).is("”")) { //$NON-NLS-1$ //$NON-NLS-2$
				return true;
			}
			open = !tokens.get(i).is("«"); //$NON-NLS-1$
		}
		return false;
	}

	private static CueCandidate candidate(Marked marked, List<Token> tokens) {
		int first = CasTokens.firstEndingBehind(tokens, marked.range().begin());
		int last = first;
		while (last + 1 < tokens.size() && tokens.get(last + 1).begin() < marked.range().end()) {
			last++;
		}
		return new CueCandidate(marked.entry(), marked.range(), first, last, marked.negated());
	}

	/** Reads the entries that {@link CueEngine} wrote down beside the candidates. */
	private static final class Entries {
		private static final WordMemo<Set<Complement>> COMPLEMENTS = new WordMemo<>(Entries::complements);
		private final Feature lemma;
		private final Feature cueClass;
		private final Feature cueForm;
		private final Feature factuality;
		private final Feature cuePolarity;
		private final Feature complements;
		private final Feature need;

		Entries(Type type) {
			lemma = type.getFeatureByBaseName("lemma"); //$NON-NLS-1$
			cueClass = type.getFeatureByBaseName("cueClass"); //$NON-NLS-1$
			cueForm = type.getFeatureByBaseName("cueForm"); //$NON-NLS-1$
			factuality = type.getFeatureByBaseName("factuality"); //$NON-NLS-1$
			cuePolarity = type.getFeatureByBaseName("cuePolarity"); //$NON-NLS-1$
			complements = type.getFeatureByBaseName("complements"); //$NON-NLS-1$
			need = type.getFeatureByBaseName("need"); //$NON-NLS-1$
		}

		CueEntry of(AnnotationFS fs) {
			return new CueEntry(fs.getStringValue(lemma), "", fs.getStringValue(cueClass), fs.getStringValue(cueForm), fs.getStringValue(factuality), //$NON-NLS-1$
					fs.getStringValue(cuePolarity), COMPLEMENTS.of(fs.getStringValue(complements)), CueEntry.Need.valueOf(fs.getStringValue(need)));
		}

		private static Set<Complement> complements(String names) {
			Set<Complement> complements = EnumSet.noneOf(Complement.class);
			Arrays.stream(names.split(" ")).map(Complement::valueOf).forEach(complements::add); //$NON-NLS-1$
			// An immutable copy, which the entries made of it need not copy again.
			return Set.copyOf(complements);
		}
	}
}
