// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.Optional;
import java.util.function.Supplier;

import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.ui.text.Isolation;

/** What is compared, in the words of the interface. */
final class LayerWords {
	private final Supplier<Optional<Scheme>> scheme;

	/** @param scheme that of the open corpus */
	LayerWords(Supplier<Optional<Scheme>> scheme) {
		this.scheme = scheme;
	}

	/** A layer, a part of the chain, or a tag with its layer. */
	String name(String compared) {
		int dot = compared.indexOf('.');
		String layer = dot < 0 ? compared : compared.substring(0, dot);
		if (layer.equals("chain")) { //$NON-NLS-1$
			return compared.startsWith("chain.rung") ? Isolation.message(AgreementMessages.rung, compared.substring("chain.rung".length())) : AgreementMessages.chainLength; //$NON-NLS-1$ //$NON-NLS-2$
		}
		Layer known = Layer.of(layer);
		String of = known == null ? layer : known.label();
		return dot < 0 ? of : of + " · " + tag(compared); //$NON-NLS-1$
	}

	/** The name of a tagset alone. */
	String tag(String compared) {
		String name = compared.substring(compared.indexOf('.') + 1);
		Layer layer = layer(compared);
		return layer == null ? name : scheme.get().flatMap(known -> known.tagset(layer, name)).map(Scheme::label).orElse(name);
	}

	/** A value of a tag, or several with commas between them. */
	String value(String compared, String value) {
		Layer layer = layer(compared);
		String name = compared.substring(compared.indexOf('.') + 1);
		if (layer == null || !compared.contains(".")) { //$NON-NLS-1$
			return value;
		}
		StringBuilder words = new StringBuilder();
		for (String one : value.split(",")) { //$NON-NLS-1$
			words.append(words.isEmpty() ? "" : ", ").append(scheme.get().map(known -> known.label(layer, name, one)).orElse(one)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return words.toString();
	}

	/** The name of a column: that of the tag alone where it is one. */
	String column(String compared) {
		return Layer.of(compared) == null && !compared.startsWith("chain.") ? tag(compared) : name(compared); //$NON-NLS-1$
	}

	private static Layer layer(String compared) {
		return Layer.of(compared.contains(".") ? compared.substring(0, compared.indexOf('.')) : compared); //$NON-NLS-1$
	}
}
