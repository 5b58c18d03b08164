// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.IntArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.Token;
import org.isnad.arabic.pair.Negation;
import org.isnad.engines.attribution.ClaimTypes;
import org.isnad.engines.attribution.CueCandidate;
import org.isnad.engines.attribution.FoundAttribution;
import org.isnad.engines.attribution.Pattern;
import org.isnad.engines.sources.DocumentSources;
import org.isnad.engines.sources.SourceNames;
import org.isnad.uima.IsnadTypes;
import org.isnad.uima.reason.SuggestionReason;

/** Writes what the patterns found into the CAS, in the types of the model. For one CAS. */
final class AttributionWriter {
	private static final String ENTITY = IsnadTypes.PREFIX + "SourceEntity"; //$NON-NLS-1$
	private static final int NEGATION_WITHIN = 3;
	/** An elided source is that of the last attribution, if that was not long ago. */
	private static final int RECENT = 400;

	private record Written(FoundAttribution found, FeatureStructure fs, String entity) {
	}

	private final CAS cas;
	private final String text;
	private final List<Token> tokens;
	private final String provenance;
	private final Negation negation;
	private final AnchorWriter anchors;
	private final Map<TextRange, AnnotationFS> claims = new HashMap<>();
	private final Map<TextRange, AnnotationFS> cues = new HashMap<>();
	private final Map<TextRange, AnnotationFS> sources = new HashMap<>();
	private final DocumentSources named;

	AttributionWriter(CAS cas, String provenance, SourceNames names, Readers readers) {
		this.cas = cas;
		this.text = cas.getDocumentText();
		this.tokens = CasTokens.tokens(cas);
		this.provenance = provenance;
		this.named = new DocumentSources(names);
		this.negation = readers.negation();
		this.anchors = new AnchorWriter(cas, readers);
	}

	void write(List<FoundAttribution> all) {
		List<FoundAttribution> found = new ArrayList<>(all);
		found.sort(Comparator.comparingInt((FoundAttribution f) -> f.cue().range().begin()));
		List<Written> written = new ArrayList<>();
		for (FoundAttribution each : found) {
			written.add(write(each, written));
		}
		Nesting<Written> nesting = new Nesting<>(written, Written::found);
		for (Written each : written) {
			nest(each, nesting);
			cas.addFsToIndexes(each.fs());
		}
		named.all().forEach(this::propose);
		anchors.write(this::signed);
	}

	private Written write(FoundAttribution found, List<Written> before) {
		FeatureStructure fs = signed(cas.createFS(cas.getTypeSystem().getType(IsnadTypes.ATTRIBUTION)), found.score());
		String reason = reason(found);
		set(fs, "reason", reason); //$NON-NLS-1$
		CueCandidate cue = found.cue();
		boolean anaphoric = found.realization().equals("ANAPHORIC_SPAN"); //$NON-NLS-1$
		String meant = found.source() == null || anaphoric ? recent(found, before) : null;
		String entity = meant == null && found.source() != null ? id(named.of(found.source().of(text))) : meant;
		AnnotationFS claim = claims.computeIfAbsent(found.content(), range -> claim(range, found, reason));
		ArrayFS<FeatureStructure> content = cas.createArrayFS(1);
		content.set(0, claim);
		refer(fs, "content", content); //$NON-NLS-1$
		refer(fs, "cue", cues.computeIfAbsent(cue.range(), range -> cue(found, reason))); //$NON-NLS-1$
		if (found.source() == null) {
			set(fs, "entity", entity); //$NON-NLS-1$
		} else {
			refer(fs, "source", sources.computeIfAbsent(found.source(), range -> source(range, entity, found.score(), reason))); //$NON-NLS-1$
		}
		set(fs, "sourceRealization", found.realization()); //$NON-NLS-1$
		set(fs, "factuality", cue.negated() ? "U_U" : cue.entry().factuality()); //$NON-NLS-1$ //$NON-NLS-2$
		set(fs, "authorCommitment", found.commitment()); //$NON-NLS-1$
		set(fs, "reportStyle", found.reportStyle()); //$NON-NLS-1$
		return new Written(found, fs, entity);
	}

	/** The pattern, the cue and what opens the content. */
	private String reason(FoundAttribution found) {
		String opening = switch (found.complementizer()) {
		case "AN" -> "أن"; //$NON-NLS-1$ //$NON-NLS-2$
		case "INNA" -> "إن"; //$NON-NLS-1$ //$NON-NLS-2$
		case "BI_AN" -> "بأن"; //$NON-NLS-1$ //$NON-NLS-2$
		case "ALA_AN" -> "على أن"; //$NON-NLS-1$ //$NON-NLS-2$
		case "ILA_AN" -> "إلى أن"; //$NON-NLS-1$ //$NON-NLS-2$
		case "MIN_AN" -> "من أن"; //$NON-NLS-1$ //$NON-NLS-2$
		case "AN_PREP" -> "عن"; //$NON-NLS-1$ //$NON-NLS-2$
		case "NONE" -> found.pattern() == Pattern.VERB_CLAUSE ? "that" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> ""; //$NON-NLS-1$
		};
		return SuggestionReason.of(found.pattern().key(), found.cue().range().of(text), opening);
	}

	private void nest(Written inner, Nesting<Written> nesting) {
		Written parent = nesting.parentOf(inner);
		if (parent != null) {
			refer(inner.fs(), "parent", parent.fs()); //$NON-NLS-1$
			boolean shared = parent.found().content().equals(inner.found().content());
			inner.fs().setBooleanValue(inner.fs().getType().getFeatureByBaseName("sameContentAsParent"), shared); //$NON-NLS-1$
		}
	}

	private AnnotationFS claim(TextRange range, FoundAttribution found, String reason) {
		AnnotationFS claim = found.rest() == null ? annotation(IsnadTypes.CLAIM, range, found.score()) : parted(range, found.rest(), found.score());
		List<Token> words = CasTokens.within(cas, tokens, range);
		Negation.Marker marker = negationIn(words);
		set(claim, "reason", reason); //$NON-NLS-1$
		set(claim, "polarity", marker == null ? "POS" : "NEG"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		set(claim, "negationMarker", marker == null ? "NONE" : marker(marker.form())); //$NON-NLS-1$ //$NON-NLS-2$
		boolean counted = anchors.collect(claim, words);
		set(claim, "claimType", ClaimTypes.of(found.cue().entry().cueClass(), words, counted)); //$NON-NLS-1$
		cas.addFsToIndexes(claim);
		return claim;
	}

	/** What negates a claim stands near its beginning. */
	private Negation.Marker negationIn(List<Token> words) {
		for (Negation.Marker marker : negation.find(words)) {
			if (marker.token() < NEGATION_WITHIN && marker.reading() == Negation.Reading.NEGATION) {
				return marker;
			}
		}
		return null;
	}

	/** A claim in two parts. */
	private AnnotationFS parted(TextRange one, TextRange other, double score) {
		TextRange first = one.begin() < other.begin() ? one : other;
		TextRange second = one.begin() < other.begin() ? other : one;
		AnnotationFS claim = annotation(IsnadTypes.CLAIM, new TextRange(first.begin(), second.end()), score);
		IntArrayFS fragments = cas.createIntArrayFS(4);
		fragments.copyFromArray(new int[] { first.begin(), first.end(), second.begin(), second.end() }, 0, 0, 4);
		refer(claim, "fragments", fragments); //$NON-NLS-1$
		return claim;
	}

	/** The value of the scheme's tagset. */
	private static String marker(String form) {
		String bare = form.length() > 2 && (form.startsWith("و") || form.startsWith("ف")) ? form.substring(1) : form; //$NON-NLS-1$ //$NON-NLS-2$
		return switch (bare) {
		case "ليست", "ليسوا" -> "ليس"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "دون" -> "بدون"; //$NON-NLS-1$ //$NON-NLS-2$
		case "لم", "لن", "لا", "ليس", "غير", "عدم", "بدون" -> bare; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		default -> "OTHER"; //$NON-NLS-1$
		};
	}

	private AnnotationFS source(TextRange range, String entity, double score, String reason) {
		AnnotationFS source = annotation(IsnadTypes.SOURCE, range, score);
		set(source, "entity", entity); //$NON-NLS-1$
		set(source, "reason", reason); //$NON-NLS-1$
		cas.addFsToIndexes(source);
		return source;
	}

	private AnnotationFS cue(FoundAttribution found, String reason) {
		CueCandidate candidate = found.cue();
		AnnotationFS cue = annotation(IsnadTypes.CUE, candidate.range(), found.score());
		set(cue, "cueClass", candidate.entry().cueClass()); //$NON-NLS-1$
		set(cue, "cueForm", candidate.entry().form()); //$NON-NLS-1$
		set(cue, "cuePolarity", candidate.negated() ? "NEG" : candidate.entry().polarity()); //$NON-NLS-1$ //$NON-NLS-2$
		set(cue, "complementizer", found.complementizer()); //$NON-NLS-1$
		set(cue, "reason", reason); //$NON-NLS-1$
		cas.addFsToIndexes(cue);
		return cue;
	}

	/** Proposes the sources of the document as entities; those that no name tells apart belong to it alone. */
	private void propose(DocumentSources.Source source) {
		FeatureStructure fs = cas.createFS(cas.getTypeSystem().getType(ENTITY));
		set(fs, IsnadTypes.ID, id(source));
		set(fs, "name", source.name()); //$NON-NLS-1$
		set(fs, "sourceType", source.type()); //$NON-NLS-1$
		if (source.ownOnly()) {
			set(fs, "document", "here"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		StringArrayFS aliases = cas.createStringArrayFS(source.aliases().size());
		int at = 0;
		for (String alias : source.aliases()) {
			aliases.set(at++, alias);
		}
		refer(fs, "aliases", aliases); //$NON-NLS-1$
		cas.addFsToIndexes(fs);
	}

	private static String id(DocumentSources.Source source) {
		return "proposed-" + source.id(); //$NON-NLS-1$
	}

	/** The source of the last attribution, which an elided one and «المصدر نفسه» mean. */
	private static String recent(FoundAttribution found, List<Written> before) {
		boolean refersBack = found.realization().equals("ELIDED") || found.realization().equals("ANAPHORIC_SPAN"); //$NON-NLS-1$ //$NON-NLS-2$
		if (before.isEmpty() || found.cue().isClass("IMPERSONAL") || !refersBack) { //$NON-NLS-1$
			return null;
		}
		Written last = before.getLast();
		boolean recent = found.cue().range().begin() - last.found().cue().range().end() < RECENT;
		return recent ? last.entity() : null;
	}

	private AnnotationFS annotation(String type, TextRange range, double score) {
		return signed(cas.createAnnotation(cas.getTypeSystem().getType(type), range.begin(), range.end()), score);
	}

	private <F extends FeatureStructure> F signed(F fs, double score) {
		fs.setDoubleValue(fs.getType().getFeatureByBaseName("score"), Math.round(score * 100) / 100.0); //$NON-NLS-1$
		set(fs, "engine", provenance); //$NON-NLS-1$
		return fs;
	}

	private static void set(FeatureStructure fs, String feature, String value) {
		fs.setStringValue(fs.getType().getFeatureByBaseName(feature), value);
	}

	private static void refer(FeatureStructure fs, String feature, FeatureStructure value) {
		fs.setFeatureValue(fs.getType().getFeatureByBaseName(feature), value);
	}
}
