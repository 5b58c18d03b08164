// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.core.CorpusException;
import org.isnad.learn.LearnedModel;

/**
 * Suggests what a learned model finds. The parameter {@code model} is its file; what is less probable than {@code minimumScore} is left out. Scores are
 * probabilities, and the provenance names the model.
 */
public final class LearnedEngine extends CasAnnotator_ImplBase {
	private static final String UNSPECIFIED = "x-unspecified"; //$NON-NLS-1$

	/** The engines of a pool share one model. */
	private record Loaded(Path path, long changed, LearnedModel model) {
	}

	private static SoftReference<Loaded> last = new SoftReference<>(null);

	private LearnedModel model;
	private double minimumScore;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		Float least = (Float) context.getConfigParameterValue("minimumScore"); //$NON-NLS-1$
		minimumScore = least == null ? 0 : least;
		String file = (String) context.getConfigParameterValue("model"); //$NON-NLS-1$
		try {
			model = load(Path.of(file == null || file.isBlank() ? "model.zip" : file).toAbsolutePath()); //$NON-NLS-1$
		} catch (CorpusException | IOException e) {
			throw new ResourceInitializationException(e);
		}
	}

	private static synchronized LearnedModel load(Path path) throws CorpusException, IOException {
		Loaded known = last.get();
		long changed = Files.exists(path) ? Files.getLastModifiedTime(path).toMillis() : 0;
		if (known == null || !known.path().equals(path) || known.changed() != changed) {
			known = new Loaded(path, changed, LearnedModel.read(path));
			last = new SoftReference<>(known);
		}
		return known.model();
	}

	@Override
	public void process(CAS cas) {
		String text = cas.getDocumentText();
		if (text == null || text.isBlank()) {
			return;
		}
		String language = cas.getDocumentLanguage() == null || cas.getDocumentLanguage().equals(UNSPECIFIED) ? "ar" : cas.getDocumentLanguage(); //$NON-NLS-1$
		new AnalysisWriter(cas, language, model.provenance(), model.documents(), minimumScore).write(model.reader().read(text, language));
	}
}
