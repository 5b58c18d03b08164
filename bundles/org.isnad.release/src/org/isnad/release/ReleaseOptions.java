// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.Objects;

import org.isnad.core.CorpusStore;

/**
 * What a release is to be like.
 *
 * @param annotator whose annotations are released; {@link CorpusStore#GOLD} unless a team without adjudication says otherwise
 * @param ratio the sizes of the splits
 * @param level what is never torn apart
 * @param seed decides between splits that are equally far below their share
 * @param annotationsOnly whether the texts are left out: offsets, hashes and a few characters of context remain
 * @param licence the licence of the data as an SPDX id, or null where none is stated
 */
public record ReleaseOptions(String annotator, SplitRatio ratio, SplitLevel level, long seed, boolean annotationsOnly, String licence) {
	/** Refuses null, but for the licence. */
	public ReleaseOptions {
		Objects.requireNonNull(annotator);
		Objects.requireNonNull(ratio);
		Objects.requireNonNull(level);
	}

	/** The gold set with its texts, 80/10/10 by document, seed 1, no licence stated. */
	public static ReleaseOptions defaults() {
		return new ReleaseOptions(CorpusStore.GOLD, SplitRatio.DEFAULT, SplitLevel.DOCUMENT, 1, false, null);
	}

	/** With other annotations. */
	public ReleaseOptions withAnnotator(String other) {
		return new ReleaseOptions(other, ratio, level, seed, annotationsOnly, licence);
	}

	/** With another ratio. */
	public ReleaseOptions withRatio(SplitRatio other) {
		return new ReleaseOptions(annotator, other, level, seed, annotationsOnly, licence);
	}

	/** With another level. */
	public ReleaseOptions withLevel(SplitLevel other) {
		return new ReleaseOptions(annotator, ratio, other, seed, annotationsOnly, licence);
	}

	/** With another seed. */
	public ReleaseOptions withSeed(long other) {
		return new ReleaseOptions(annotator, ratio, level, other, annotationsOnly, licence);
	}

	/** With or without the texts. */
	public ReleaseOptions withAnnotationsOnly(boolean only) {
		return new ReleaseOptions(annotator, ratio, level, seed, only, licence);
	}

	/** With a licence, as an SPDX id. */
	public ReleaseOptions withLicence(String spdx) {
		return new ReleaseOptions(annotator, ratio, level, seed, annotationsOnly, spdx);
	}
}
