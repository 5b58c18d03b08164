// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item;
import org.isnad.core.Layer;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.model.Identified;

/** What waits for the decision about an item and becomes gold with it. */
public final class Along {
	private Along() {
	}

	/** How many open attributions or relations need the item. */
	public static int count(Item item, Docket docket, Layer layer) {
		Set<String> ids = item.members().values().stream().map(Identified::getId).collect(Collectors.toSet());
		return (int) docket.open().stream().filter(other -> other.layer() == layer && other.waits())
				.filter(other -> other.members().values().stream().flatMap(Along::ends).anyMatch(ids::contains)).count();
	}

	private static Stream<String> ends(Element element) {
		return switch (element) {
		case Attribution attribution -> Stream.concat(Stream.of(attribution.getSource(), attribution.getCue(), attribution.getParent()), attribution.getContent().stream())
				.filter(end -> end != null).map(end -> ((Identified) end).getId());
		case ClaimRelation relation -> Stream.of(relation.getArg1(), relation.getArg2());
		default -> Stream.empty();
		};
	}
}
