// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.foreign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** An engine that knows nothing of Isnad: NAME said «…», with types of its own and a library of its own. The tests pack it into jars. */
public class QuoteEngine extends JCasAnnotator_ImplBase {
	private static final Pattern SAID = Pattern.compile("(\\w+) (said|denied) «([^»]+)»");
	/** Told to the tests how often any class of the engine was started. */
	public static final String STARTED = "org.isnad.uima.foreign.started";
	private double confidence;

	static {
		System.setProperty(STARTED, Integer.toString(Integer.getInteger(STARTED, 0) + 1));
	}

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		confidence = ((Float) context.getConfigParameterValue("confidence")).doubleValue();
	}

	@Override
	public void process(JCas jcas) throws AnalysisEngineProcessException {
		CAS cas = jcas.getCas();
		Type quote = cas.getTypeSystem().getType("foreign.Quote");
		Type verb = cas.getTypeSystem().getType("foreign.Verb");
		Matcher matcher = SAID.matcher(cas.getDocumentText());
		while (matcher.find()) {
			Speaker speaker = new Speaker(jcas, matcher.start(1), matcher.end(1));
			speaker.addToIndexes();
			AnnotationFS said = cas.createAnnotation(verb, matcher.start(2), matcher.end(2));
			said.setStringValue(verb.getFeatureByBaseName("category"), matcher.group(2).equals("said") ? "saying" : "denial");
			cas.addFsToIndexes(said);
			AnnotationFS found = cas.createAnnotation(quote, matcher.start(3), matcher.end(3));
			found.setFeatureValue(quote.getFeatureByBaseName("speaker"), speaker);
			found.setFeatureValue(quote.getFeatureByBaseName("verb"), said);
			found.setDoubleValue(quote.getFeatureByBaseName("confidence"), confidence);
			found.setStringValue(quote.getFeatureByBaseName("library"), Library.version());
			cas.addFsToIndexes(found);
		}
	}
}
