// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * The analysis engine that stands behind a third-party engine and makes suggestions of what that one left in the CAS. What the other
 * engine wrote stays as it is. Its parameter {@code mapping} is the path of an {@link EngineMapping}.
 */
public final class MappingEngine extends CasAnnotator_ImplBase {
	/** The name of the parameter with the path. */
	public static final String MAPPING = "mapping"; //$NON-NLS-1$
	private EngineMapping mapping;

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		try {
			mapping = EngineMapping.read(Path.of((String) context.getConfigParameterValue(MAPPING)));
		} catch (MappingException e) {
			throw new ResourceInitializationException(e);
		}
	}

	@Override
	public void typeSystemInit(TypeSystem system) throws AnalysisEngineProcessException {
		List<MappingProblem> problems = mapping.check(system);
		if (!problems.isEmpty()) {
			throw new AnalysisEngineProcessException(new MappingException(mapping.file(), problems));
		}
	}

	@Override
	public void process(CAS cas) {
		new MappingRun(cas, mapping).run();
	}
}
