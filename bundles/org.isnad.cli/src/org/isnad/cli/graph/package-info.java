// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The graph of claims and their relations as a picture: what is in it, where it lies, and how it is written as SVG. Lengths are pixels at 100 %. */
package org.isnad.cli.graph;
