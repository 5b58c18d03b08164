// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.Collection;
import java.util.List;

/**
 * What several raters did, in a form that measures understand. A study is cut into documents, since neighbouring items are not
 * independent and the bootstrap must draw whole documents.
 */
public sealed interface Study permits CodingStudy, UnitizingStudy, ClusterStudy, RelationStudy {
	/** The raters in a fixed order. */
	List<String> raters();

	/** How many documents it is cut into. */
	int documentCount();

	/** How many items, units, mentions or arcs there are to compare. */
	int size();

	/** How many there are in some of the documents. */
	int size(Collection<Integer> documents);

	/**
	 * The same study of some of its raters, with all its documents.
	 *
	 * @param chosen their indices, in the order they shall have
	 */
	Study of(List<Integer> chosen);
}
