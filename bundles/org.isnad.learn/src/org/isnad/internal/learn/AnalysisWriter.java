// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.arabic.CueEntry;
import org.isnad.arabic.CueLexicon;
import org.isnad.arabic.CueMatch;
import org.isnad.arabic.TextSegmenter;
import org.isnad.uima.IsnadTypes;
import org.isnad.uima.reason.SuggestionReason;

/** Writes what the learner found into a CAS, in the types of the model. For one CAS. */
final class AnalysisWriter {
	private static final String ENTITY = IsnadTypes.PREFIX + "SourceEntity"; //$NON-NLS-1$

	private final CAS cas;
	private final String text;
	private final TextSegmenter segmenter;
	private final CueLexicon lexicon;
	private final String provenance;
	private final String reason;
	private final double least;
	private final Map<Marked, AnnotationFS> cues = new HashMap<>();
	private final Map<Marked, AnnotationFS> sources = new HashMap<>();
	private final Map<Marked, AnnotationFS> claims = new HashMap<>();
	private final Map<String, String> entities = new HashMap<>();

	/** @param documents on how many documents the model was trained */
	AnalysisWriter(CAS cas, String language, String provenance, int documents, double least) {
		this.cas = cas;
		this.text = cas.getDocumentText();
		this.segmenter = new TextSegmenter(language);
		this.lexicon = CueLexicon.shipped(language).orElse(null);
		this.provenance = provenance;
		this.reason = SuggestionReason.of("learned", Integer.toString(documents)); //$NON-NLS-1$
		this.least = least;
	}

	void write(Analysis analysis) {
		add(analysis.cues(), IsnadTypes.CUE, cues);
		add(analysis.sources(), IsnadTypes.SOURCE, sources);
		add(analysis.claims(), IsnadTypes.CLAIM, claims);
		cues.values().forEach(this::tagCue);
		sources.values().forEach(source -> set(source, "entity", entity(source.getCoveredText()))); //$NON-NLS-1$
		List<Report> kept = analysis.reports().stream().filter(report -> report.probability() >= least && isThere(report)).toList();
		Map<Report, FeatureStructure> written = new HashMap<>();
		kept.forEach(report -> written.put(report, attribution(report)));
		for (Report report : kept) {
			FeatureStructure fs = written.get(report);
			Report parent = parent(report, kept);
			if (parent != null) {
				refer(fs, "parent", written.get(parent)); //$NON-NLS-1$
			}
			cas.addFsToIndexes(fs);
		}
	}

	private void add(List<Marked> spans, String type, Map<Marked, AnnotationFS> added) {
		for (Marked span : spans) {
			if (span.probability() >= least) {
				AnnotationFS annotation = signed(cas.createAnnotation(cas.getTypeSystem().getType(type), span.begin(), span.end()), span.probability());
				cas.addFsToIndexes(annotation);
				added.putIfAbsent(place(span), annotation);
			}
		}
	}

	private static Marked place(Marked span) {
		return new Marked(span.begin(), span.end());
	}

	private boolean isThere(Report report) {
		boolean source = report.source() == null || sources.containsKey(place(report.source()));
		return source && cues.containsKey(place(report.cue())) && report.contents().stream().anyMatch(claim -> claims.containsKey(place(claim)));
	}

	private FeatureStructure attribution(Report report) {
		FeatureStructure fs = signed(cas.createFS(cas.getTypeSystem().getType(IsnadTypes.ATTRIBUTION)), report.probability());
		refer(fs, "cue", cues.get(place(report.cue()))); //$NON-NLS-1$
		List<AnnotationFS> contents = report.contents().stream().map(claim -> claims.get(place(claim))).filter(claim -> claim != null).toList();
		ArrayFS<FeatureStructure> array = cas.createArrayFS(contents.size());
		for (int i = 0; i < contents.size(); i++) {
			array.set(i, contents.get(i));
		}
		refer(fs, "content", array); //$NON-NLS-1$
		if (report.source() != null) {
			refer(fs, "source", sources.get(place(report.source()))); //$NON-NLS-1$
		}
		set(fs, "sourceRealization", report.source() == null ? "ELIDED" : "SPAN"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		CueEntry entry = entry(cues.get(place(report.cue())));
		if (entry != null) {
			set(fs, "factuality", entry.factuality()); //$NON-NLS-1$
		}
		return fs;
	}

	/** The report in whose words this one stands: that with the shortest content around the cue. */
	private static Report parent(Report inner, List<Report> all) {
		Report nearest = null;
		int shortest = Integer.MAX_VALUE;
		for (Report each : all) {
			for (Marked content : each.contents()) {
				boolean around = each != inner && content.begin() <= inner.cue().begin() && inner.cue().end() <= content.end();
				// Two reports may each lie in the other's words; then the one that begins later is the inner one.
				boolean later = each.cue().begin() < inner.cue().begin();
				if (around && later && content.end() - content.begin() < shortest) {
					nearest = each;
					shortest = content.end() - content.begin();
				}
			}
		}
		return nearest;
	}

	private void tagCue(AnnotationFS cue) {
		CueEntry entry = entry(cue);
		if (entry != null) {
			set(cue, "cueClass", entry.cueClass()); //$NON-NLS-1$
			set(cue, "cueForm", entry.form()); //$NON-NLS-1$
			set(cue, "cuePolarity", entry.polarity()); //$NON-NLS-1$
		}
	}

	/** What the lexicon says of a cue; null where it does not know it. */
	private CueEntry entry(AnnotationFS cue) {
		if (lexicon == null) {
			return null;
		}
		List<CueMatch> matches = lexicon.find(text, segmenter.tokens(text, cue.getBegin(), cue.getEnd()));
		return matches.isEmpty() ? null : matches.getFirst().entry();
	}

	/** Proposes an entity of this name; the workbench knows whether the corpus has it. */
	private String entity(String words) {
		String name = String.join(" ", words.strip().split("\\s+")); //$NON-NLS-1$ //$NON-NLS-2$
		return entities.computeIfAbsent(name, n -> {
			FeatureStructure fs = cas.createFS(cas.getTypeSystem().getType(ENTITY));
			String id = "proposed-" + entities.size(); //$NON-NLS-1$
			set(fs, IsnadTypes.ID, id);
			set(fs, "name", n); //$NON-NLS-1$
			cas.addFsToIndexes(fs);
			return id;
		});
	}

	private <F extends FeatureStructure> F signed(F fs, double probability) {
		fs.setDoubleValue(fs.getType().getFeatureByBaseName("score"), Math.round(probability * 100) / 100.0); //$NON-NLS-1$
		set(fs, "engine", provenance); //$NON-NLS-1$
		set(fs, "reason", reason); //$NON-NLS-1$
		return fs;
	}

	private static void set(FeatureStructure fs, String feature, String value) {
		fs.setStringValue(fs.getType().getFeatureByBaseName(feature), value);
	}

	private static void refer(FeatureStructure fs, String feature, FeatureStructure value) {
		fs.setFeatureValue(fs.getType().getFeatureByBaseName(feature), value);
	}
}
