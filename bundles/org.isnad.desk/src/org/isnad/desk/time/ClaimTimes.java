// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

	/** The time that a claim of the set speaks of. A date that an annotator gave goes before all that is read. */
	public ClaimTime of(Claim claim) {
		Anchor anchor = claim.getTimeAnchor() != null ? claim.getTimeAnchor() : marked.get(claim);
		Optional<DateInterval> given = anchor == null ? Optional.empty() : given(anchor);
		if (given.isPresent()) {
			return new ClaimTime(given.get(), ClaimTime.Basis.GIVEN, words(anchor.getSpan()));
		}
		List<DateMention> told = anchor == null ? List.of() : within(anchor.getSpan());
		List<DateMention> own = within(claim.getSpan());
		List<DateMention> near = own.stream().anyMatch(date -> date.when().isPresent()) ? List.of() : nearby(claim.getSpan());
		return dated(told, ClaimTime.Basis.MARKED).or(() -> dated(own, ClaimTime.Basis.READ)).or(() -> dated(near, ClaimTime.Basis.NEARBY))
				.or(() -> published.map(days -> new ClaimTime(aroundPublication(claim, days), ClaimTime.Basis.PUBLICATION))).orElseGet(() -> unknown(told, own, near));
	}

	/** What an annotator wrote as the date. A new mark has its own words as its value: those nobody gave. */
	private Optional<DateInterval> given(Anchor anchor) {
		return String.valueOf(anchor.getValue()).equals(words(anchor.getSpan())) ? Optional.empty() : IsoDates.read(anchor.getValue());
	}

	/** The words that date a claim, or would if the article had a date. */
	Optional<DateMention> wordsOf(Claim claim) {
		List<DateMention> own = within(claim.getSpan());
		return (own.isEmpty() ? nearby(claim.getSpan()) : own).stream().findFirst();
	}

	private Optional<ClaimTime> dated(List<DateMention> mentions, ClaimTime.Basis basis) {
		return mentions.stream().filter(date -> date.when().isPresent()).findFirst().map(date -> new ClaimTime(date.when().get(), basis, words(date)));
	}

	@SafeVarargs
	private ClaimTime unknown(List<DateMention>... candidates) {
		return Stream.of(candidates).flatMap(List::stream).findFirst().map(date -> new ClaimTime(null, ClaimTime.Basis.UNKNOWN, words(date)))
				.orElseGet(() -> new ClaimTime(null, ClaimTime.Basis.UNKNOWN));
	}

	private String words(DateMention date) {
		return text.substring(date.begin(), date.end());
	}

	private String words(Span span) {
		return span != null && span.isWellFormed(text.length()) ? span.textIn(text) : null;
	}

	private static DateInterval aroundPublication(Claim claim, DateInterval days) {
		return switch (String.valueOf(claim.getTimeRelation())) {
		case "BEFORE" -> new DateInterval(days.first().minusYears(AROUND_YEARS), days.last()); //$NON-NLS-1$
		case "AFTER" -> new DateInterval(days.first(), days.last().plusYears(AROUND_YEARS)); //$NON-NLS-1$
		default -> days;
		};
	}

	/** The dates inside a span, the finest first; of two as fine the first. Those that can be told go before those that cannot. */
	private List<DateMention> within(Span span) {
		if (span == null || !span.isWellFormed(text.length())) {
			return List.of();
		}
		return dates.stream().filter(date -> span.fragments().stream().anyMatch(part -> part.begin() <= date.begin() && date.end() <= part.end()))
				.sorted(Comparator.comparing((DateMention date) -> date.when().isEmpty()).thenComparing(DateMention::granularity)).toList();
	}

	/** The date of the sentence, if it has one only: of several it cannot be told which is meant. A century or a decade dates the background, not the event. */
	private List<DateMention> nearby(Span span) {
		if (span == null || !span.isWellFormed(text.length())) {
			return List.of();
		}
		TextRange sentence = sentences.stream().filter(range -> range.begin() <= span.begin() && span.begin() < range.end()).findFirst().orElse(null);
		if (sentence == null) {
			return List.of();
		}
		List<DateMention> there = dates.stream()
				.filter(date -> date.granularity().compareTo(Granularity.YEAR) <= 0 && sentence.begin() <= date.begin() && date.end() <= sentence.end()).toList();
		return there.stream().filter(date -> date.when().isPresent()).count() == 1 ? there.stream().filter(date -> date.when().isPresent()).toList()
				: there.size() == 1 ? there : List.of();
	}
}
