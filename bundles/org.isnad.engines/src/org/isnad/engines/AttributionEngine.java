// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.arabic.name.Gazetteer;
import org.isnad.arabic.name.PlaceReader;
import org.isnad.engines.attribution.ArabicAttributions;
import org.isnad.engines.attribution.AttributionPatterns;
import org.isnad.engines.attribution.EnglishAttributions;
import org.isnad.engines.attribution.FoundAttribution;
import org.isnad.engines.attribution.Sentence;
import org.isnad.engines.sources.SourceNames;

/**
 * Makes attributions of cue candidates: with cue, source and a claim as content, nested where one lies in the content of another.
 * The parameter {@code minimumScore} leaves out those that are trusted less; {@code gazetteer} and {@code names}, where they are set, are
 * files of places, organisations, media and persons of one's own, in the format of {@link Gazetteer}, used beside the names that ship.
 */
public final class AttributionEngine extends CasAnnotator_ImplBase {
	private double minimumScore;
	private String provenance;
	private PlaceReader places;
	private SourceNames names;
	private final Map<String, Readers> readers = new HashMap<>();

	@Override
	public void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		Float configured = (Float) context.getConfigParameterValue("minimumScore"); //$NON-NLS-1$
		minimumScore = configured == null ? 0 : configured;
		provenance = (String) context.getConfigParameterValue("provenance"); //$NON-NLS-1$
		Gazetteer gazetteer = with(Gazetteer.shipped(), (String) context.getConfigParameterValue("gazetteer")); //$NON-NLS-1$
		String[] files = (String[]) context.getConfigParameterValue("names"); //$NON-NLS-1$
		for (String file : files == null ? new String[0] : files) {
			gazetteer = with(gazetteer, file);
		}
		places = new PlaceReader(gazetteer);
		names = new SourceNames(gazetteer);
	}

	private static Gazetteer with(Gazetteer gazetteer, String file) throws ResourceInitializationException {
		if (file == null || file.isBlank()) {
			return gazetteer;
		}
		try {
			return gazetteer.with(Gazetteer.parse(Files.readString(Path.of(file), StandardCharsets.UTF_8), file));
		} catch (IOException e) {
			throw new ResourceInitializationException(e);
		}
	}

	@Override
	public void process(CAS cas) {
		String language = Languages.of(cas);
		AttributionPatterns patterns = language.startsWith("en") ? new EnglishAttributions() : new ArabicAttributions(); //$NON-NLS-1$
		List<FoundAttribution> found = new ArrayList<>();
		FoundAttribution last = null;
		for (Sentence sentence : Candidates.sentences(cas)) {
			List<FoundAttribution> here = patterns.find(sentence);
			List<FoundAttribution> goingOn = last == null ? List.of() : patterns.goingOn(sentence, last);
			if (!goingOn.isEmpty()) {
				here = new ArrayList<>(here);
				here.addAll(goingOn);
			}
			last = here.isEmpty() ? null : here.getLast();
			for (FoundAttribution each : here) {
				if (each.score() >= minimumScore) {
					found.add(each);
				}
			}
		}
		new AttributionWriter(cas, provenance, names, readers.computeIfAbsent(language, each -> Readers.of(each, places))).write(found);
	}
}
