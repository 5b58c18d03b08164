// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.arabic.CueEntry;
import org.isnad.arabic.CueLexicon;
import org.isnad.arabic.CueMatch;
import org.isnad.arabic.Token;

/**
 * Marks candidates for reporting cues by the lexicon of the document's language, each with what the lexicon says of it.
 * The parameter {@code lexicon}, where it is set, names a file of one's own in the format of the shipped one, used for any language.
 */
public final class CueEngine extends CasAnnotator_ImplBase {
	/** The type of the candidates; only in the CAS. */
	static final String CANDIDATE = "org.isnad.engines.CueCandidate"; //$NON-NLS-1$
	private static final Set<String> NEGATIONS = Set.of("لم", "لا", "لن", "ولم", "ولا", "ولن", "فلم", "not", "never", "didn't", "doesn't"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$

	private CueLexicon own;
	/** Written once for each entry; entries are those of a lexicon, so the same one is the same object. */
	private final Map<CueEntry, String> complements = new IdentityHashMap<>();

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		String file = (String) context.getConfigParameterValue("lexicon"); //$NON-NLS-1$
		if (file != null && !file.isBlank()) {
			try {
				own = CueLexicon.parse(Files.readString(Path.of(file), StandardCharsets.UTF_8), file);
			} catch (IOException e) {
				throw new ResourceInitializationException(e);
			}
		}
	}

	@Override
	public void process(CAS cas) {
		Optional<CueLexicon> lexicon = own == null ? CueLexicon.shipped(Languages.of(cas)) : Optional.of(own);
		if (lexicon.isEmpty()) {
			return;
		}
		List<Token> tokens = CasTokens.tokens(cas);
		Type type = cas.getTypeSystem().getType(CANDIDATE);
		for (CueMatch match : lexicon.get().find(cas.getDocumentText(), tokens)) {
			CueEntry entry = match.entry();
			AnnotationFS candidate = cas.createAnnotation(type, match.begin(), match.end());
			set(candidate, "lemma", entry.lemma()); //$NON-NLS-1$
			set(candidate, "cueClass", entry.cueClass()); //$NON-NLS-1$
			set(candidate, "cueForm", entry.form()); //$NON-NLS-1$
			set(candidate, "factuality", entry.factuality()); //$NON-NLS-1$
			set(candidate, "cuePolarity", entry.polarity()); //$NON-NLS-1$
			set(candidate, "complements", complements.computeIfAbsent(entry, CueEngine::complements)); //$NON-NLS-1$
			set(candidate, "need", entry.need().name()); //$NON-NLS-1$
			boolean negated = match.firstToken() > 0 && NEGATIONS.contains(tokens.get(match.firstToken() - 1).folded());
			candidate.setBooleanValue(type.getFeatureByBaseName("negated"), negated); //$NON-NLS-1$
			cas.addFsToIndexes(candidate);
		}
	}

	private static String complements(CueEntry entry) {
		return String.join(" ", entry.complements().stream().map(Enum::name).sorted().toList()); //$NON-NLS-1$
	}

	private static void set(AnnotationFS candidate, String feature, String value) {
		candidate.setStringValue(candidate.getType().getFeatureByBaseName(feature), value);
	}
}
