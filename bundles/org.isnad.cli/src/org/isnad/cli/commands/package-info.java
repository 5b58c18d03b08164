// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** One class for each command of the command line. Each calls the operation that the window calls too, and shows its result. */
package org.isnad.cli.commands;
