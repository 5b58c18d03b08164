// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What is shown of a document, as values: its annotations in the forms and colours of the trade, their arcs, chains and marks.
 * Both the canvas and the figures are drawn from a scene.
 */
package org.isnad.scene;
