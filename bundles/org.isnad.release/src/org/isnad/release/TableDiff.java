// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.List;
import java.util.Map;

/**
 * What became of the rows of one table from one release to another. At most {@link #MOST} ids of each kind are named; the counts are whole.
 *
 * @param table the name of the table
 * @param before how many rows it had
 * @param after how many it has
 * @param added how many are new
 * @param removed how many are gone
 * @param changed how many say something else
 * @param moved how many stand in another split
 * @param addedIds some of the new ones
 * @param removedIds some of those that are gone
 * @param changes some of the changes
 * @param moves some of those in another split
 * @param keys how often a key changed
 */
public record TableDiff(String table, int before, int after, int added, int removed, int changed, int moved, List<String> addedIds, List<String> removedIds, List<Change> changes,
		List<Move> moves, Map<String, Integer> keys) {
	/** How many ids of each kind are named. */
	public static final int MOST = 200;

	/**
	 * One value that changed.
	 *
	 * @param id the id of the row
	 * @param key its key
	 * @param before what it was, as JSON
	 * @param after what it is, as JSON
	 */
	public record Change(String id, String key, String before, String after) {
	}

	/**
	 * A row that stands in another split.
	 *
	 * @param id the id of the row
	 * @param from the split that it was in
	 * @param to the split that it is in
	 */
	public record Move(String id, String from, String to) {
	}

	/** Whether nothing is different. */
	public boolean isEmpty() {
		return added + removed + changed + moved == 0;
	}
}
