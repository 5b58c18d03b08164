// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Claim;
import org.isnad.model.Identified;

/** The claims of one annotator by document and id. */
public final class ClaimLookup {
	private final CorpusStore store;
	private final String annotator;
	private final Map<String, Map<String, Claim>> claims = new HashMap<>();

	/** The claims of an annotator; each document is read when it is asked for first. */
	public ClaimLookup(CorpusStore store, String annotator) {
		this.store = store;
		this.annotator = annotator;
	}

	/** A claim with a span; empty where the document, the claim or its span is not there. */
	public Optional<Claim> claim(String document, String id) throws CorpusException {
		Map<String, Claim> inDocument = claims.get(document);
		if (inDocument == null) {
			inDocument = new HashMap<>();
			if (document != null && store.document(document).isPresent() && store.hasAnnotations(document, annotator)) {
				for (Claim claim : store.annotations(document, annotator).getClaims()) {
					inDocument.put(((Identified) claim).getId(), claim);
				}
			}
			claims.put(document, inDocument);
		}
		return Optional.ofNullable(inDocument.get(id)).filter(claim -> claim.getSpan() != null);
	}
}
