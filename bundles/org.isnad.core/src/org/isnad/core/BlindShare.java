// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.isnad.model.AnnotationSet;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Corpus;
import org.isnad.model.Element;

/**
 * The share of a corpus that is annotated without suggestions, so that what suggestions do to annotators can be measured. Whether a document is blind is
 * decided by its id and that of the corpus alone: documents that come later change nothing, and a greater share keeps every document that was blind.
 * Stateless; safe for any thread that may read the corpus.
 */
public final class BlindShare {
	private static final int ALL = 100;

	private BlindShare() {
	}

	/** The share of documents that are to be blind, in percent, 0 to 100; 10 in a corpus that says nothing of it. */
	public static int percent(Corpus corpus) {
		return Math.clamp(corpus.getBlindShare(), 0, ALL);
	}

	/** Whether no suggestions for this document are shown to annotators, nor taken over. */
	public static boolean isBlind(Corpus corpus, String documentId) {
		int percent = percent(corpus);
		return percent == ALL || percent > 0 && lot(corpus.getId() + '|' + documentId) < percent / (double) ALL;
	}

	/** Whether a suggestion is about a blind document: lies in one, or relates a claim of one. */
	public static boolean hides(Corpus corpus, Element suggestion) {
		if (suggestion instanceof ClaimRelation relation) {
			return isBlind(corpus, relation.getArg1Document()) || isBlind(corpus, relation.getArg2Document());
		}
		return suggestion.eContainer() instanceof AnnotationSet set && isBlind(corpus, set.getDocument());
	}

	/** A number from 0 to below 1, as good as drawn by lot but always the same for the same name. */
	private static double lot(String name) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			// The 53 bits that a double holds exactly.
			return (ByteBuffer.wrap(hash).getLong() >>> 11) * 0x1.0p-53;
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
