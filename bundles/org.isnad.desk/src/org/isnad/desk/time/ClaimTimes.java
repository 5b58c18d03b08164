// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isnad.arabic.TextRange;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.time.DateInterval;
import org.isnad.arabic.time.DateMention;
import org.isnad.arabic.time.DateReader;
import org.isnad.arabic.time.Granularity;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Span;

/**
 * Tells what time each claim of one document speaks of. Dates that are told by their distance are counted from the publication. The text is read once. For one thread
 * at a time.
 */
public final class ClaimTimes {
	/** How long before or after its publication a report speaks of things that it does not date: nobody says «before» of what is decades away. */
	private static final int AROUND_YEARS = 1;

	private final String text;
	private final Optional<DateInterval> published;
	private final List<DateMention> dates;
	private final List<TextRange> sentences;
	private final Map<Claim, Anchor> marked = new HashMap<>();

	/**
	 * @param text     the text of the document
	 * @param language a BCP 47 tag
	 * @param set      the annotations whose claims are asked for
	 */
	public ClaimTimes(Document document, String text, String language, AnnotationSet set) {
		this.text = text;
		published = PublicationDate.of(document);
		LocalDate written = published.map(PublicationDate::middle).orElse(null);
		dates = new DateReader(language).read(text, written);
		sentences = new TextSegmenter(language).sentences(text);
		for (Anchor anchor : set.getAnchors()) {
			if (anchor.getKind() == AnchorKind.TIME) {
				anchor.getClaims().forEach(claim -> marked.putIfAbsent(claim, anchor));
			}
		}
	}

	/** The days on which the document was published; none where they are not known. */
	public Optional<DateInterval> published() {
		return published;
	}

	/** The time that a claim of the set speaks of. */
	public ClaimTime of(Claim claim) {
		Anchor anchor = claim.getTimeAnchor() != null ? claim.getTimeAnchor() : marked.get(claim);
		Optional<DateInterval> time = anchor == null ? Optional.empty() : within(anchor.getSpan());
		if (time.isPresent()) {
			return new ClaimTime(time.get(), ClaimTime.Basis.MARKED);
		}
		time = within(claim.getSpan());
		if (time.isPresent()) {
			return new ClaimTime(time.get(), ClaimTime.Basis.READ);
		}
		time = nearby(claim.getSpan());
		if (time.isPresent()) {
			return new ClaimTime(time.get(), ClaimTime.Basis.NEARBY);
		}
		return published.map(days -> new ClaimTime(aroundPublication(claim, days), ClaimTime.Basis.PUBLICATION)).orElse(ClaimTime.UNKNOWN);
	}

	private static DateInterval aroundPublication(Claim claim, DateInterval days) {
		return switch (String.valueOf(claim.getTimeRelation())) {
		case "BEFORE" -> new DateInterval(days.first().minusYears(AROUND_YEARS), days.last()); //$NON-NLS-1$
		case "AFTER" -> new DateInterval(days.first(), days.last().plusYears(AROUND_YEARS)); //$NON-NLS-1$
		default -> days;
		};
	}

	/** The finest date inside a span; of two as fine the first. */
	private Optional<DateInterval> within(Span span) {
		if (span == null || !span.isWellFormed(text.length())) {
			return Optional.empty();
		}
		return dates.stream().filter(date -> date.when().isPresent() && span.fragments().stream().anyMatch(part -> part.begin() <= date.begin() && date.end() <= part.end()))
				.min(Comparator.comparing(DateMention::granularity)).flatMap(DateMention::when);
	}

	/** The date of the sentence, if it has one only: of several it cannot be told which is meant. A century or a decade dates the background, not the event. */
	private Optional<DateInterval> nearby(Span span) {
		if (span == null || !span.isWellFormed(text.length())) {
			return Optional.empty();
		}
		TextRange sentence = sentences.stream().filter(range -> range.begin() <= span.begin() && span.begin() < range.end()).findFirst().orElse(null);
		if (sentence == null) {
			return Optional.empty();
		}
		List<DateMention> there = dates.stream().filter(date -> date.when().isPresent() && date.granularity().compareTo(Granularity.YEAR) <= 0
				&& sentence.begin() <= date.begin() && date.end() <= sentence.end()).toList();
		return there.size() == 1 ? there.getFirst().when() : Optional.empty();
	}
}
