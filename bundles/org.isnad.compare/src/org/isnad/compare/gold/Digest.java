// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.HexFormat;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.isnad.compare.Features;
import org.isnad.model.Anchor;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.Identified;
import org.isnad.model.SpanElement;

/**
 * What an annotation says, in sixteen letters: two digests are equal as long as its span, its tags and its ends are. Remarks do not
 * count. The hash is FNV-1a of 64 bits (Fowler, Noll and Vo).
 */
final class Digest {
	private static final long START = 0xcbf29ce484222325L;
	private static final long PRIME = 0x100000001b3L;

	private long hash = START;

	private Digest() {
	}

	static String of(Element element) {
		Digest digest = new Digest();
		for (EAttribute attribute : Features.judged(element)) {
			Object value = Features.isRemark(attribute) ? null : element.eGet(attribute);
			if (value != null) {
				digest.add(attribute.getName()).add(value.toString());
			}
		}
		switch (element) {
		case Anchor anchor -> anchor.getClaims().forEach(digest::end);
		case Claim claim -> digest.end(claim.getTimeAnchor());
		case Attribution attribution -> digest.ends(attribution);
		case ClaimRelation relation -> digest.add(relation.getArg1Document()).add(relation.getArg1()).add(relation.getArg2Document()).add(relation.getArg2());
		default -> {
			// nothing but a span and tags
		}
		}
		if (element instanceof SpanElement spanned && spanned.getSpan() != null) {
			digest.add(spanned.getSpan().toString());
		}
		return HexFormat.of().toHexDigits(digest.hash);
	}

	private void ends(Attribution attribution) {
		end(attribution.getSource()).end(attribution.getCue()).end(attribution.getParent());
		attribution.getContent().forEach(this::end);
	}

	private Digest end(EObject end) {
		return add(end instanceof Identified identified ? identified.getId() : null);
	}

	private Digest add(String part) {
		String said = part == null ? "-" : part; //$NON-NLS-1$
		for (int i = 0; i < said.length(); i++) {
			hash = (hash ^ said.charAt(i)) * PRIME;
		}
		// so that two parts are not one
		hash = (hash ^ 0xFFFF) * PRIME;
		return this;
	}
}
