// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.Layer;
import org.isnad.core.Profile;
import org.isnad.core.Scheme;
import org.isnad.exchange.ImportTarget;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;

/**
 * Holds tags against the tagsets of the corpus. A tag of the full scheme that a corpus lacks only because it began with the basic profile joins its tagset;
 * any other that it does not have is refused. Where the corpus has no tagset for an attribute, any value may stand there.
 */
final class TagReader {
	private final ImportTarget target;
	private final List<Tagset> full = Profile.FULL.tagsets();
	private final Set<String> known = new HashSet<>();

	TagReader(ImportTarget target) {
		this.target = target;
	}

	/** The tag of a key, or null. */
	String read(Row row, String key, Layer layer, String name) throws RowException {
		String value = row.text(key);
		check(key, layer, name, value);
		return value;
	}

	void check(String key, Layer layer, String name, String value) throws RowException {
		String entry = layer.id() + '.' + name + '=' + value;
		if (value == null || known.contains(entry)) {
			return;
		}
		Optional<Tag> shippedTag = full.stream().filter(set -> layer.id().equals(set.getLayer()) && name.equals(set.getName())).flatMap(set -> set.getTags().stream())
				.filter(tag -> value.equals(tag.getValue())).findFirst();
		boolean fits = target.scheme().allows(layer, name, value);
		if (!fits && shippedTag.isPresent() && Profile.BASIC.id().equals(target.store().corpus().getProfile())) {
			Scheme.of(target.corpus()).tagset(layer, name).orElseThrow().getTags().add(EcoreUtil.copy(shippedTag.get()));
			fits = true;
		}
		if (!fits) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.badTag, new Object[] { key, value, layer.id() + '.' + name }));
		}
		known.add(entry);
	}
}
