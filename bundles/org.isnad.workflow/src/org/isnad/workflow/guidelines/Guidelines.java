// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.GuidelineTexts;
import org.isnad.model.Element;
import org.isnad.model.GuidelineVersion;

/** The guidelines of a corpus as its book stands at one moment. On the thread that may read the store. */
public final class Guidelines {
	/** A number that stands before all versions: that of a corpus without guidelines. */
	public static final int NONE = 0;

	private final GuidelineTexts texts;
	private final List<GuidelineVersion> versions;

	private Guidelines(CorpusStore store) throws CorpusException {
		texts = new GuidelineTexts(store);
		List<GuidelineVersion> all = new ArrayList<>(store.guidelines().getVersions());
		all.sort(Comparator.comparingInt(GuidelineVersion::getNumber).thenComparing(GuidelineVersion::getAt, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing(GuidelineVersion::getId, Comparator.nullsFirst(Comparator.naturalOrder())));
		versions = List.copyOf(all);
	}

	/** The guidelines of a corpus. */
	public static Guidelines of(CorpusStore store) throws CorpusException {
		return new Guidelines(store);
	}

	/** The versions, the oldest first. */
	public List<GuidelineVersion> versions() {
		return versions;
	}

	/** The version in force: the newest; empty where the corpus has no guidelines. */
	public Optional<GuidelineVersion> current() {
		return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
	}

	/** The versions that somebody made of the same one at the same time as the current: what they say is not in it. Usually none. */
	public List<GuidelineVersion> beside() {
		return versions.stream().filter(version -> version != versions.getLast() && version.getNumber() == versions.getLast().getNumber()).toList();
	}

	/** The version of an id. */
	public Optional<GuidelineVersion> version(String id) {
		return versions.stream().filter(version -> version.getId().equals(id)).findFirst();
	}

	/**
	 * A text that could be read.
	 *
	 * @param version the version it is of: an older one than was asked for where that cannot be read
	 * @param language the language it is in
	 * @param troubles why something better could not be read, as sentences; usually none
	 */
	public record Reading(GuidelineVersion version, String language, GuidelineText text, List<String> troubles) {
	}

	/**
	 * The text in force.
	 *
	 * @param languages the languages in the order in which they are wanted, as BCP 47 tags
	 * @return empty where the corpus has no guidelines, or none of its texts can be read
	 */
	public Optional<Reading> read(List<String> languages) {
		List<String> troubles = new ArrayList<>();
		for (GuidelineVersion version : versions.reversed()) {
			Optional<Reading> found = read(version, languages, troubles);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** The text of a version in the first of the languages that it is written in; what goes wrong is added to the troubles. */
	public Optional<Reading> read(GuidelineVersion version, List<String> languages, List<String> troubles) {
		LinkedHashSet<String> order = new LinkedHashSet<>(languages);
		order.addAll(FirstGuidelines.LANGUAGES);
		boolean broken = false;
		for (String language : order) {
			try {
				Optional<String> text = texts.read(version, language);
				if (text.isPresent()) {
					return Optional.of(new Reading(version, language, GuidelineText.of(text.get()), List.copyOf(troubles)));
				}
			} catch (CorpusException e) {
				broken = true;
				troubles.add(e.getMessage());
			}
		}
		if (!broken) {
			troubles.add(NLS.bind(Messages.noText, texts.file(version, order.getFirst())));
		}
		return Optional.empty();
	}

	/**
	 * The number of the version that an annotation was made or changed last under: as it says itself, or, where it does not, by the time. What is older than
	 * the first version counts as made under that, for there was nothing it could have been made under; {@link #NONE} where there is no version at all.
	 */
	public int madeUnder(Element element) {
		String said = element.getGuideline();
		if (said != null) {
			Optional<Integer> number = versions.stream().filter(version -> said.equals(Integer.toString(version.getNumber()))).map(GuidelineVersion::getNumber).findFirst();
			if (number.isPresent()) {
				return number.get();
			}
		}
		Instant made = Objects.requireNonNullElse(instant(element.getModifiedAt()), Objects.requireNonNullElse(instant(element.getCreatedAt()), Instant.EPOCH));
		int under = versions.isEmpty() ? NONE : versions.getFirst().getNumber();
		for (GuidelineVersion version : versions) {
			Instant from = instant(version.getAt());
			under = from != null && !from.isAfter(made) ? version.getNumber() : under;
		}
		return under;
	}

	private static Instant instant(String written) {
		try {
			return written == null ? null : Instant.parse(written);
		} catch (DateTimeException notATime) {
			return null;
		}
	}
}
