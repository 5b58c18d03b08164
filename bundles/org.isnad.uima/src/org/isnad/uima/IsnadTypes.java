// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

/**
 * Names in the type system. Every class of the model is a type of its own name behind {@link #PREFIX}; these are the ones
 * that engines use most, and those that live in a CAS only.
 */
public final class IsnadTypes {
	/** What stands before the name of a class of the model. */
	public static final String PREFIX = "org.isnad.uima.type."; //$NON-NLS-1$
	public static final String CLAIM = PREFIX + "Claim"; //$NON-NLS-1$
	public static final String SOURCE = PREFIX + "SourceMention"; //$NON-NLS-1$
	public static final String CUE = PREFIX + "Cue"; //$NON-NLS-1$
	public static final String ATTRIBUTION = PREFIX + "Attribution"; //$NON-NLS-1$
	public static final String RELATION = PREFIX + "ClaimRelation"; //$NON-NLS-1$
	/** The feature with the id of an element of the model; in suggestions the workbench gives it. */
	public static final String ID = TypeMapping.ID_FEATURE;
	/** The feature with begin and end of each fragment in turn, where a span has several. */
	public static final String FRAGMENTS = TypeMapping.FRAGMENTS_FEATURE;
	/** A sentence; only in the CAS. */
	public static final String SENTENCE = PREFIX + "Sentence"; //$NON-NLS-1$
	/** A word or a mark of punctuation, with its folded form and whether it is a word; only in the CAS. */
	public static final String TOKEN = PREFIX + "Token"; //$NON-NLS-1$
	/** A claim of the corpus as a pipeline over the whole corpus gets it: its id, document, annotator, text, language, pubDate, polarity, factuality for its source, source (id of the entity) and its side, begin and end; only in the CAS. */
	public static final String CLAIM_TEXT = PREFIX + "ClaimText"; //$NON-NLS-1$

	/** What engines are told of the document beside its text: its pubDate; only in the CAS. */
	public static final String DOCUMENT_TEXT = PREFIX + "DocumentText"; //$NON-NLS-1$

	private IsnadTypes() {
	}
}
