// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;
import java.util.Objects;

import org.isnad.core.CorpusStore;

/**
 * What a release is to be like.
 *
 * @param annotator whose annotations are released; {@link CorpusStore#GOLD} unless a team without adjudication says otherwise
 * @param splitting how it is split
 * @param contents what goes into it
 * @param edition which edition it is
 */
public record ReleaseOptions(String annotator, Splitting splitting, Contents contents, Edition edition) {
	/** Refuses null. */
	public ReleaseOptions {
		Objects.requireNonNull(annotator);
		Objects.requireNonNull(splitting);
		Objects.requireNonNull(contents);
		Objects.requireNonNull(edition);
	}

	/** The gold set with its texts, 80/10/10 by document, seed 1, no licence stated. */
	public static ReleaseOptions defaults() {
		return new ReleaseOptions(CorpusStore.GOLD, Splitting.DEFAULT, Contents.DEFAULT, Edition.FIRST);
	}

	/** With other annotations. */
	public ReleaseOptions withAnnotator(String other) {
		return new ReleaseOptions(other, splitting, contents, edition);
	}

	/** Split otherwise. */
	public ReleaseOptions withSplitting(Splitting other) {
		return new ReleaseOptions(annotator, other, contents, edition);
	}

	/** With other contents. */
	public ReleaseOptions withContents(Contents other) {
		return new ReleaseOptions(annotator, splitting, other, edition);
	}

	/** As another edition. */
	public ReleaseOptions withEdition(Edition other) {
		return new ReleaseOptions(annotator, splitting, contents, other);
	}

	/** With another ratio. */
	public ReleaseOptions withRatio(SplitRatio other) {
		return withSplitting(new Splitting(other, splitting.level(), splitting.byTime(), splitting.seed()));
	}

	/** With another level. */
	public ReleaseOptions withLevel(SplitLevel other) {
		return withSplitting(new Splitting(splitting.ratio(), other, splitting.byTime(), splitting.seed()));
	}

	/** With or without the texts. */
	public ReleaseOptions withAnnotationsOnly(boolean only) {
		return withContents(new Contents(only, contents.negatives(), contents.formats()));
	}

	/** With copies in these formats. */
	public ReleaseOptions withFormats(List<String> formats) {
		return withContents(new Contents(contents.annotationsOnly(), contents.negatives(), formats));
	}

	/** With a licence, as an SPDX id. */
	public ReleaseOptions withLicence(String spdx) {
		return withEdition(new Edition(edition.version(), edition.previous(), spdx));
	}

	boolean annotationsOnly() {
		return contents.annotationsOnly();
	}

	SplitRatio ratio() {
		return splitting.ratio();
	}

	SplitLevel level() {
		return splitting.level();
	}

	long seed() {
		return splitting.seed();
	}

	String licence() {
		return edition.licence();
	}
}
