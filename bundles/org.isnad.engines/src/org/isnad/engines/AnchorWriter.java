// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.arabic.NumberMention;
import org.isnad.arabic.TextRange;
import org.isnad.arabic.Token;
import org.isnad.arabic.name.PlaceMention;
import org.isnad.arabic.time.DateInterval;
import org.isnad.arabic.time.DateMention;
import org.isnad.engines.claims.PublicationDates;
import org.isnad.uima.IsnadTypes;
import org.isnad.uima.reason.SuggestionReason;

/**
 * Marks what anchors claims: quantities with what they count, times as days, places by their common names. One anchor serves every claim that
 * it stands in. For one CAS.
 */
final class AnchorWriter {
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2100;
	private static final int FEW = 10;
	private static final double LARGEST_PLAIN = 1e15;
	private static final double QUANTITY_SCORE = 0.9;
	private static final double TIME_SCORE = 0.85;
	private static final double PLACE_SCORE = 0.8;
	private static final double PHRASE_SCORE = 0.6;

	private record Anchor(TextRange range, String kind, String value, String unit, double score, String reason) {
	}

	private final CAS cas;
	private final String text;
	private final LocalDate written;
	private final Readers readers;
	private final Map<Anchor, List<AnnotationFS>> claims = new LinkedHashMap<>();

	AnchorWriter(CAS cas, Readers readers) {
		this.cas = cas;
		this.text = cas.getDocumentText();
		this.readers = readers;
		this.written = PublicationDates.date(pubDate(cas));
	}

	private static String pubDate(CAS cas) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.DOCUMENT_TEXT);
		Feature pubDate = type.getFeatureByBaseName("pubDate"); //$NON-NLS-1$
		for (FeatureStructure document : cas.getIndexedFSs(type)) {
			return document.getStringValue(pubDate);
		}
		return null;
	}

	/**
	 * Takes the anchors in a claim.
	 *
	 * @return whether a quantity is among them
	 */
	boolean collect(AnnotationFS claim, List<Token> tokens) {
		List<NumberMention> counts = readers.numbers().read(text, tokens);
		List<DateMention> times = readers.dates().read(text, tokens, counts, written);
		boolean counted = false;
		for (NumberMention number : counts) {
			if (!number.ordinal() && !isInDate(number, times) && !isYear(number) && !isNothingCounted(number)) {
				String unit = number.unit().isEmpty() ? null : number.unit();
				counted = true;
				add(claim, new Anchor(new TextRange(number.begin(), number.unitEnd()), "QUANTITY", value(number), unit, QUANTITY_SCORE, "quantity")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		for (DateMention time : times) {
			add(claim, new Anchor(new TextRange(time.begin(), time.end()), "TIME", time.when().map(AnchorWriter::value).orElse(null), null, TIME_SCORE, "time")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (PlaceMention place : readers.places().find(text, tokens)) {
			add(claim, new Anchor(new TextRange(place.begin(), place.end()), "PLACE", place.name(), null, place.known() ? PLACE_SCORE : PHRASE_SCORE, place.known() ? "place" : "place-word")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return counted;
	}

	private static boolean isInDate(NumberMention number, List<DateMention> times) {
		for (DateMention time : times) {
			if (time.begin() < number.end() && number.begin() < time.end()) {
				return true;
			}
		}
		return false;
	}

	private void add(AnnotationFS claim, Anchor anchor) {
		claims.computeIfAbsent(anchor, a -> new ArrayList<>()).add(claim);
	}

	/** @param signed signs what was made, with a score */
	void write(BiFunction<AnnotationFS, Double, AnnotationFS> signed) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.PREFIX + "Anchor"); //$NON-NLS-1$
		claims.forEach((anchor, holders) -> {
			AnnotationFS fs = signed.apply(cas.createAnnotation(type, anchor.range().begin(), anchor.range().end()), anchor.score());
			fs.setStringValue(type.getFeatureByBaseName("kind"), anchor.kind()); //$NON-NLS-1$
			fs.setStringValue(type.getFeatureByBaseName("reason"), SuggestionReason.of(anchor.reason(), anchor.range().of(text))); //$NON-NLS-1$
			fs.setStringValue(type.getFeatureByBaseName("value"), anchor.value()); //$NON-NLS-1$
			fs.setStringValue(type.getFeatureByBaseName("unit"), anchor.unit()); //$NON-NLS-1$
			ArrayFS<FeatureStructure> array = cas.createArrayFS(holders.size());
			for (int i = 0; i < holders.size(); i++) {
				array.set(i, holders.get(i));
			}
			fs.setFeatureValue(type.getFeatureByBaseName("claims"), array); //$NON-NLS-1$
			cas.addFsToIndexes(fs);
		});
	}

	/** «طرف واحد», «عواصم عدة»: small numbers without anything counted say little. */
	private static boolean isNothingCounted(NumberMention number) {
		return number.unit().isEmpty() && (number.exact() ? number.low() == 1 : number.low() > 0 && number.high() <= FEW);
	}

	private static boolean isYear(NumberMention number) {
		return number.exact() && number.low() >= FIRST_YEAR && number.low() <= LAST_YEAR && number.unit().isEmpty();
	}

	/** One number, or an interval as two with dots between; an end that is open is left out. */
	private static String value(NumberMention number) {
		String high = Double.isInfinite(number.high()) ? "" : plain(number.high()); //$NON-NLS-1$
		return number.exact() ? plain(number.low()) : plain(number.low()) + ".." + high; //$NON-NLS-1$
	}

	private static String value(DateInterval when) {
		return when.first().equals(when.last()) ? when.first().toString() : when.first() + ".." + when.last(); //$NON-NLS-1$
	}

	private static String plain(double value) {
		boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN;
		return whole ? Long.toString((long) value) : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}
}
