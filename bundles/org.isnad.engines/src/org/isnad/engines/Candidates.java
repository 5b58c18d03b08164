// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.arabic.Complement;
import org.isnad.arabic.CueEntry;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.Token;
import org.isnad.engines.attribution.CueCandidate;
import org.isnad.engines.attribution.Sentence;

/** Puts together the sentences of a CAS with the candidates that {@link CueEngine} marked. */
final class Candidates {
	private record Marked(CueEntry entry, TextRange range, boolean negated) {
	}

	private Candidates() {
	}

	/** The sentences in text order. One that breaks off right behind a cue, as where a line end cuts it, goes on into the next. */
	static List<Sentence> sentences(CAS cas) {
		String text = cas.getDocumentText();
		List<Token> tokens = CasTokens.tokens(cas);
		List<Marked> marked = new ArrayList<>();
		for (AnnotationFS each : cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(CueEngine.CANDIDATE))) {
			marked.add(new Marked(entry(each), new TextRange(each.getBegin(), each.getEnd()), each.getBooleanValue(each.getType().getFeatureByBaseName("negated")))); //$NON-NLS-1$
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
			if (!cutOff) {
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

	private static CueCandidate candidate(Marked marked, List<Token> tokens) {
		int first = 0;
		while (tokens.get(first).end() <= marked.range().begin()) {
			first++;
		}
		int last = first;
		while (last + 1 < tokens.size() && tokens.get(last + 1).begin() < marked.range().end()) {
			last++;
		}
		return new CueCandidate(marked.entry(), marked.range(), first, last, marked.negated());
	}

	private static CueEntry entry(AnnotationFS fs) {
		Set<Complement> complements = EnumSet.noneOf(Complement.class);
		Arrays.stream(string(fs, "complements").split(" ")).map(Complement::valueOf).forEach(complements::add); //$NON-NLS-1$ //$NON-NLS-2$
		return new CueEntry(string(fs, "lemma"), "", string(fs, "cueClass"), string(fs, "cueForm"), string(fs, "factuality"), string(fs, "cuePolarity"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				complements, CueEntry.Need.valueOf(string(fs, "need"))); //$NON-NLS-1$
	}

	private static String string(AnnotationFS fs, String feature) {
		return fs.getStringValue(fs.getType().getFeatureByBaseName(feature));
	}
}
