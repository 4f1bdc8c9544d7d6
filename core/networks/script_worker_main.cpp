// SPDX-License-Identifier: MIT
#include "core/networks/script_worker.h"

int main()
{
    return v2m::runScriptWorker();
}
