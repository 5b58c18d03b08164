// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk.queue;

import org.isnad.desk.pairs.Candidate;
import org.isnad.ui.desk.PairState;

/**
 * A pair in the queue.
 *
 * @param number    its place, from 1
 * @param candidate the pair
 * @param state     how far it is
 * @param label     the label of its relation, or null
 * @param missing   whether a rule asks for more of its relation
 */
record QueueRow(int number, Candidate candidate, PairState state, String label, boolean missing) {
}
